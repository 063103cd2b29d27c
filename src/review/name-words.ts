/** 指标名称的用词. Names are short here (row-facts.ts), so that these expressions stay cheap; each is sure of few names rather than unsure of many. */

/** 满意度: how content people are. */
export function isSatisfaction(name: string): boolean {
  return /满意(?:度|率|程度)$/.test(name) && !name.includes('不满意');
}

/**
 * 部分占整体的比率: never above 100 %. 完成率 and 覆盖率 are none, for more may be done or covered than was planned;
 * nor is 办结率 by itself, for a year may clear the cases of the year before.
 */
export function isShareOfWhole(name: string): boolean {
  return isSatisfaction(name) || (/(?:合格|达标|准确|正确|及时|(?:按时|按期|限时)办结|好评|接通|知晓|优良|完好|通过|整改)率$/.test(name) && !CHANGES.test(name));
}

/** 越高越好. Where something went wrong (不合格率, 未及时率, 超期办结率) it is the other way round. */
export function isHigherBetter(name: string): boolean {
  const plainly = isShareOfWhole(name) || (/(?:办结|解决|受理|覆盖|回复|答复)率$/.test(name) && !CHANGES.test(name));
  return plainly && !/[未不误漏错超逾非]/.test(name);
}

/** 差错一类: the fewer the better. */
export function isMishap(name: string): boolean {
  return /(?:投诉|差错|事故|故障|违规|违纪|超期|逾期|失误|伤亡|死亡|返工|误差)(?:发生|案件|事件)?(?:率|数|次数|件数|起数|数量|人数|量)?$/.test(name) && !HANDLES.test(name) && !CHANGES.test(name);
}

/** 等候一类: the shorter the better. Treatment of water or waste takes the time it takes. */
export function isWaiting(name: string): boolean {
  return /(?:等待|等候|响应|办理|办结|排除|修复|(?:平均|故障|投诉|工单|问题)(?:处理|解决))(?:时间|时长|时限|天数)$/.test(name) && !CHANGES.test(name);
}

/** 成本一类: the less the better. What is guaranteed to people (标准, 补助, 工资) or taken off their bills may well be a floor. */
export function isCost(name: string): boolean {
  return /(?:成本|费用|造价|单价)(?:总额|金额|数额|额)?$/.test(name) && !CHANGES.test(name) && !GIVEN.test(name);
}

/** 花的钱: a cost, or an amount that was spent. */
export function isSpending(name: string): boolean {
  return isCost(name) || (/(?:支出|开支)(?:总额|金额|数额|额)?$/.test(name) && !CHANGES.test(name) && !GIVEN.test(name));
}

/** The name speaks of a change for the better, or of keeping something from happening. */
const CHANGES = /减少|降低|下降|减压|压减|压降|节约|节省|缩短|提高|提升|增长|增加|避免|防|杜绝|零|无|控制|同比|变化|改善|挽回|收回/;

const GIVEN = /收费|减免|报销|补贴|补助|资助|救助|退还|追缴|收缴|征收/;

/** Mishaps that are dealt with are work done. */
const HANDLES = /受理|接听|接收|接到|处理|处置|办理|办结|回复|解决|整改|查处|查办|排查|化解|整治|治理|演练|培训|发现|检查|隐患|曝光/;
