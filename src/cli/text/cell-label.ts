import type { ComputedCell } from '../../scoring/computed-cells';
import { message, type Message } from '../../wording/message';

/** 计算栏 in a list for people: the row and what of it, "年度资金总额 执行率"; an unlabelled total still has its name. */
export function cellLabel({ kind, label }: Pick<ComputedCell, 'kind' | 'label'>): Message {
  return message(`cli.kind.${kind}`, { label });
}
