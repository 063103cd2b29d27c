/** 指标名称的用词. Names are short here (row-facts.ts), so that these expressions stay cheap; each is sure of few names rather than unsure of many. */

/** 满意度: how content people are. */
export function isSatisfaction(name: string): boolean {
  return /满意(?:度|率|程度)$/.test(name) && !name.includes('不满意');
}

/** 部分占整体的比率: never above 100 %. 完成率 and 覆盖率 are none, for more may be done or covered than was planned. */
export function isShareOfWhole(name: string): boolean {
  return isSatisfaction(name) || (/(?:合格|达标|准确|正确|及时|办结|好评|接通|知晓|优良|完好|通过|整改|受理|解决)率$/.test(name) && !CHANGES.test(name));
}

/** 差错一类: the fewer the better. */
export function isMishap(name: string): boolean {
  return /(?:投诉|差错|事故|故障|违规|违纪|超期|逾期|失误|伤亡|死亡|返工|误差)(?:发生|案件|事件)?(?:率|数|次数|件数|起数|数量|人数|量)?$/.test(name) && !HANDLES.test(name) && !CHANGES.test(name);
}

/** 等候一类: the shorter the better. */
export function isWaiting(name: string): boolean {
  return /(?:等待|等候|响应|处理|办理|办结|排除|修复|解决)(?:时间|时长|时限|天数|周期)$/.test(name) && !CHANGES.test(name);
}

/** 成本一类: the less the better. What is guaranteed to people (标准, 补助, 工资) may well be a floor. */
export function isCost(name: string): boolean {
  return /(?:成本|费用|造价|单价|支出|开支)(?:总额|金额|数额|额)?$/.test(name) && !CHANGES.test(name) && !name.includes('收费');
}

/** The name speaks of a change for the better, or of keeping something from happening. */
const CHANGES = /减少|降低|下降|压减|压降|节约|节省|缩短|提高|提升|增长|增加|避免|防|杜绝|零|无|控制|同比|变化|改善/;

/** Mishaps that are dealt with are work done. */
const HANDLES = /受理|接听|接收|接到|处理|处置|办理|办结|回复|解决|整改|查处|查办|排查|化解|整治|治理|演练|培训|发现|检查|隐患/;
