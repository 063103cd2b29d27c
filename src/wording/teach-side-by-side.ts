import type { Sentences } from './message';

/** 同表异规: why a profile does not fit, and the few words that name a step beside its score. */
export const teachSideBySideSentences = {
  // Which profiles
  'side.count': { zh: '一次比较 2 至 4 个口径，现在是 {count} 个。', en: 'Two to four profiles are compared at a time; these are {count}.' },
  'side.twice': { zh: '口径 {id} 选了两次，规则完全相同，没有可比较的。', en: 'The profile {id} was picked twice; the same rules have nothing to compare.' },

  // Why one does not fit
  'side.section-missing': { zh: '口径要求有「{section}」，表中没有', en: 'the profile asks for “{section}”, which the form does not have' },
  'side.section-strange': { zh: '表中的「{sections}」不在口径的一级指标里', en: 'the profile knows no section “{sections}”' },
  'side.measure-missing': { zh: '口径要计「{measure}」的得分，表中没有这一行', en: 'the profile scores “{measure}”, and the form has no row for it' },
  'side.fund-points-strange': { zh: '表中资金行有 {points} 分，口径不在资金行计分', en: 'the fund row of the form carries {points} points, and the profile scores nothing there' },

  // What is odd about one that does
  'side.no-sign': { zh: '表中没有这个口径的识别依据，按它计算只作比较', en: 'the form shows no sign of this profile; its numbers are for comparison only' },
  'side.other-region': { zh: '识别依据不足，按它计算只作比较（{why}）', en: 'the form shows too few signs of this profile; its numbers are for comparison only ({why})' },
  'side.judgements-unused': { zh: '人工评定的得分有 {count} 项用不上：{rows}（口径直接给分，或评定不在它的范围内）', en: '{count} scores decided by a person are not used: {rows} (the profile gives a score itself, or the decision is outside its range)' },
  'side.off-table-unused': { zh: '已填的表外分值「{names}」不属于这个口径，没有计入', en: 'the off-table points “{names}” are not of this profile and were not added' },

  // Stages
  'side.stage-weight': { zh: '分值', en: 'weight' },
  'side.stage-kind': { zh: '比较方式', en: 'comparison' },
  'side.stage-rate': { zh: '比率', en: 'rate' },
  'side.stage-method': { zh: '计分办法', en: 'method' },
  'side.stage-add': { zh: '相加', en: 'sum' },
  'side.stage-deduct': { zh: '扣分', en: 'deduction' },
  'side.stage-limit': { zh: '封顶与保底', en: 'limits' },
  'side.stage-judged': { zh: '评定', en: 'decision' },
  'side.stage-round': { zh: '修约', en: 'rounding' },
  'side.stage-score': { zh: '得分', en: 'score' },
  'side.stage-grade': { zh: '等级', en: 'grade' },

  // Steps beside a score
  'side.weight-column': { zh: '分值 {value}', en: 'weight {value}' },
  'side.weight': { zh: '{says}，为 {value}', en: '{says}: {value}' },
  'side.compared-by': { zh: '按“{sign}”比较', en: 'compared by {sign}' },
  'side.rate': { zh: '完成值÷指标值', en: 'actual ÷ target' },
  'side.rate-annual': { zh: '执行数÷全年预算数', en: 'spent ÷ annual budget' },
  'side.rate-initial': { zh: '执行数÷年初预算数', en: 'spent ÷ initial budget' },
  'side.rate-adjusted': { zh: '执行数÷（年初预算数＋调整额）', en: 'spent ÷ (initial budget + adjustment)' },
  'side.adjustment-reductions': { zh: '只计调减', en: 'reductions only' },
  'side.adjustment-all': { zh: '调增调减都计', en: 'all changes' },
  'side.met': { zh: '得满分', en: 'full marks' },
  'side.in-proportion': { zh: '按完成率', en: 'by completion rate' },
  'side.zero-below': { zh: '低于 {rate} 不得分', en: 'nothing below {rate}' },
  'side.missed-nothing': { zh: '不得分', en: 'nothing' },
  'side.reverse-ratio': { zh: '目标÷实际', en: 'target ÷ actual' },
  'side.reverse-excess': { zh: '按超出比例扣', en: 'less the excess' },
  'side.not-equal-nothing': { zh: '不相等不得分', en: 'not equal: nothing' },
  'side.not-equal-loss': { zh: '按偏离比例扣', en: 'less the deviation' },
  'side.linear': { zh: '按比率', en: 'by rate' },
  'side.linear-capped': { zh: '按比率封顶', en: 'by rate, capped' },
  'side.linear-between': { zh: '在区间内按比例', en: 'in proportion between thresholds' },
  'side.capped': { zh: '封顶', en: 'capped' },
  'side.no-limit': { zh: '不封顶不保底', en: 'no limit' },
  'side.no-deduction': { zh: '不扣分', en: 'no deduction' },
  'side.half-up': { zh: '四舍五入', en: 'half up' },
  'side.truncate': { zh: '截尾', en: 'cut' },
  'side.half-even': { zh: '四舍六入五成双', en: 'half to even' },
  'side.up': { zh: '进一', en: 'up' },
  'side.by-person': { zh: '由人评定', en: 'by a person' },
  'side.in-form': { zh: '采用表中得分', en: 'score in the form' },
  'side.by-default': { zh: '采用默认值', en: 'by default' },

  // Parts of a sum
  'side.added': { zh: '{part}计入 {value}', en: '{part} counts {value}' },
  'side.added-more': { zh: '{part}等计入 {value}（另有 {more} 项不同）', en: '{part} counts {value} ({more} more differ)' },
  'side.not-added': { zh: '{part}不计入', en: '{part} does not count' },
  'side.part-row': { zh: '第 {row} 行', en: 'row {row}' },
  'side.part-subtotal': { zh: '「{label}」', en: '“{label}”' },
  'side.part-fund': { zh: '资金得分', en: 'the fund score' },
  'side.part-penalties': { zh: '扣分项', en: 'the deductions' },
  'side.part-off-table': { zh: '表外分值', en: 'off-table points' },
  'side.part-section': { zh: '一级指标', en: 'a section' },
} as const satisfies Sentences;
