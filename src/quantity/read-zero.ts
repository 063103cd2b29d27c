import { ZERO } from '../exact/decimal';
import type { Quantity } from './quantity';

/** Events that are counted, and of which one wants none. */
const EVENTS = /(?:事故|投诉|上访|信访|举报|案件|案例|差错|失误|伤亡|死亡|火灾|故障|违规|违纪|违法|泄密|泄露|舆情|纠纷|诉讼|中毒|感染|疫情|事件|拖欠|遗漏|漏报|返工|退件|超支|逾期|违约|缺陷)(?:行为|事件|情况|现象|问题|案件|发生)?$/;
const NONE = /^(?:零|0|无|未发生|没有发生|未出现|没有出现|未产生|全年无|全年未发生|全年零)([\u4e00-\u9fff]{2,14})$/;
const OPEN_ENDED = /[不未没无非除]/;

/**
 * 零目标: "无事故", "零投诉", "未发生安全事故" say that an event happens 0 times. The comparison is "=", for the words leave
 * no direction open, and without one a profile's "at least" would ask for nothing. The unit is open: 起, 次, 件 all fit.
 */
export function readZero(text: string): Quantity | null {
  const event = NONE.exec(text)?.[1];
  if (event === undefined || !EVENTS.test(event) || OPEN_ENDED.test(event)) return null;
  return { kind: 'quantity', comparison: '=', amount: ZERO, unit: null, label: event.replace(/发生$/, '') };
}
