import { foldText } from '../quantity/normalise';

/** 分句: the clauses of a text as people read them, without blanks; a comma ends one, a decimal point does not. */
export function clausesOf(text: string): readonly string[] {
  return text.split(ENDS).map(foldText).filter((clause) => clause !== '');
}

const ENDS = /[。；;，,！!？?\n\r]|\.(?!\d)/;

/** Longer sentences say several things, and which of them the words belong to is anybody's guess. */
const LONGEST = 40;

/**
 * 说未完成: a clause that says of the thing itself that it was not done: "尚未验收", "项目未按期完成". Clauses that deny,
 * count or set conditions ("无未完成事项", "未完成率 0", "如未完成") say no such thing.
 */
export function saysUndone(text: string): string | null {
  return clausesOf(text).find((clause) => clause.length <= LONGEST && UNDONE.test(clause) && !OTHERWISE.test(clause)) ?? null;
}

const UNDONE = /(?:尚未|还未|暂未|仍未|未能|没有|没能|未)(?:全部|完全|全面|按期|按时|如期|及时|正式|最终|通过|组织|予以|进行)?(?:验收|完成|开展|实施|启动|达标|达成|落实|开工|交付|建成|投入使用|实现)$/;
const OTHERWISE = /\d|无|不存在|均|已|的|率|若|如|是否|避免|防止|杜绝/;

/** 说有偏差: a clause that tells of a shortfall or of what caused it. */
export function saysShortfall(text: string): string | null {
  return clausesOf(text).find((clause) => SHORTFALL.test(clause) && !NO_SHORTFALL.test(clause)) ?? saysUndone(text);
}

const SHORTFALL = /未(?:能|按)(?:时|期|计划|全部|完全|按时|按期|按计划|如期)?(?:完成|达到|达成|实现|实施|开展)|未达到(?:目标|指标|预期|年初|年度|计划)|滞后|延误|(?:低于|少于)(?:目标|指标|预期|计划|年初)|存在(?:一定)?偏差|偏差较大|进度(?:较|偏)慢|部分(?:未|没有)完成/;
const NO_SHORTFALL = /无|没有|不存在|未发生|未出现|未产生|避免|防止|杜绝|克服|若|如果|是否/;

/** 说无偏差: words that only say that all is well, and explain nothing. */
export function saysAllWell(text: string): boolean {
  return ALL_WELL.test(foldText(text));
}

const ALL_WELL = /无偏差|无差异|不存在偏差|没有偏差|未发生|未产生|未出现偏差|完成|达成|达标|达到|实现|符合|按计划|超额|正常/;
