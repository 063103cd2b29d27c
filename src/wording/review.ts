import type { Sentences } from './message';

/** 审核项的标题、怎么办与各条说明. Keys: check.<id>.title, check.<id>.advice, check.<id>.<message>. */
export const reviewSentences = {
  /** The words of a profile, which brings its own in both languages. */
  'review.wording': { zh: '{zh}', en: '{en}' },

  'check.fund-rows-contradict.title': { zh: '资金行勾稽不符', en: 'Fund rows do not add up' },
  'check.fund-rows-contradict.advice': { zh: '核对各来源金额，使其合计等于资金总额。', en: 'Check the amounts by source; together they make the total.' },
  'check.fund-rows-contradict.differs': { zh: '{what}：总额写 {written}，各来源合计 {expected}。', en: '{what}: the total says {written}, its parts add up to {expected}.' },
  'check.fund-rows-contradict.rounding': { zh: '{what}：总额写 {written}，各来源合计 {expected}；差异只因修约。', en: '{what}: the total says {written}, its parts add up to {expected}; rounding alone explains the difference.' },
  'check.fund-rows-contradict.initial': { zh: '年初预算数', en: 'Initial budget' },
  'check.fund-rows-contradict.budget': { zh: '全年预算数', en: 'Annual budget' },
  'check.fund-rows-contradict.spent': { zh: '全年执行数', en: 'Amount spent' },

  'check.budget-overspent.title': { zh: '支出超过预算', en: 'More spent than budgeted' },
  'check.budget-overspent.advice': { zh: '核对执行数；确有超支的，请说明资金来源和原因。', en: 'Check the amount spent; if it is right, say where the money came from and why.' },
  'check.budget-overspent.over': { zh: '预算执行率 {rate}，支出超过预算；得分以分值为上限。', en: 'The execution rate is {rate}: more was spent than budgeted. The score stops at its weight.' },

  'check.rate-differs.title': { zh: '比率与数字不符', en: 'Rate does not follow from the numbers' },
  'check.rate-differs.advice': { zh: '按表中数字重算比率，或更正数字。', en: 'Recompute the rate from the numbers, or correct the numbers.' },
  'check.rate-differs.differs': { zh: '「{name}」的比率填报 {written}，按表中数字应为 {expected}。', en: 'The rate of “{name}” says {written}; by the numbers in the form it is {expected}.' },
  'check.rate-differs.rounding': { zh: '「{name}」的比率填报 {written}，按口径为 {expected}；差异只因修约方式不同。', en: 'The rate of “{name}” says {written}, by the profile {expected}; rounding alone explains the difference.' },
  'check.rate-differs.capped': { zh: '「{name}」的完成率填报 {written}，按表中数字为 {expected}；超出部分没有计入。', en: 'The rate of “{name}” says {written}, by the numbers {expected}; what exceeds the target is not counted.' },

  'check.rate-contradicts-funds.title': { zh: '同一比率两处不同', en: 'Same rate, two values' },
  'check.rate-contradicts-funds.advice': { zh: '以资金表为准，更正完成值。', en: 'Correct the actual value to match the fund block.' },
  'check.rate-contradicts-funds.contradicts': { zh: '{name}：完成值写 {written}，资金表算得 {expected}。', en: '{name}: the actual value says {written}, the fund block gives {expected}.' },

  'check.weights-differ.title': { zh: '分值合计不符', en: 'Weights do not add up' },
  'check.weights-differ.advice': { zh: '调整三级指标分值，使合计符合规定。', en: 'Adjust the weights so that they add up as the rule says.' },
  'check.weights-differ.table': { zh: '指标分值合计 {written}，口径规定 {expected}。', en: 'The indicator weights add up to {written}; the profile says {expected}.' },
  'check.weights-differ.total': { zh: '总分行的分值写 {written}，各行合计 {expected}。', en: 'The total row says {written} points, the rows add up to {expected}.' },
  'check.weights-differ.row': { zh: '「{name}」的分值写 {written}，口径规定 {expected}。', en: 'The weight of “{name}” says {written}; the profile says {expected}.' },
  'check.weights-differ.section': { zh: '「{section}」分值合计 {written}，口径规定 {expected}。', en: 'The weights of “{section}” add up to {written}; the profile says {expected}.' },

  'check.points-off-table.title': { zh: '表外分值', en: 'Points outside the table' },
  'check.points-off-table.advice': { zh: '如需核对总分，请向填报单位索取表外部分的得分。', en: 'Ask the unit for the scores outside the table if the total is to be checked.' },
  'check.points-off-table.offTable': { zh: '本表指标共 {table} 分，总分 {total} 分中的「{parts}」不在表内，仅凭本表无法核对总分。', en: 'The table holds {table} points; {parts} of the {total} are outside it, so the total cannot be checked from the form alone.' },

  'check.target-repeats-heading.title': { zh: '指标值照抄标题', en: 'Target repeats a heading' },
  'check.target-repeats-heading.advice': { zh: '把指标值改为可衡量的要求，例如“及时”改为“每月10日前”。', en: 'State a target that can be measured.' },
  'check.target-repeats-heading.repeats': { zh: '指标值“{target}”只是重复「{label}」，没有写出要求。', en: 'The target “{target}” only repeats “{label}” and demands nothing.' },

  'check.target-cut-off.title': { zh: '指标值被截断', en: 'Target is cut off' },
  'check.target-cut-off.advice': { zh: '对照批复的绩效目标补全指标值。', en: 'Complete the target from the approved performance targets.' },
  'check.target-cut-off.cutOff': { zh: '「{name}」的指标值在“{tail}”处中断，后面没有数值。', en: 'The target of “{name}” breaks off at “{tail}”, without a value.' },

  'check.actual-missing.title': { zh: '实际完成值未填', en: 'Actual value missing' },
  'check.actual-missing.advice': { zh: '请填写实际完成值；本软件从不代填。', en: 'Fill in the actual value; it is never filled in for you.' },
  'check.actual-missing.missing': { zh: '「{name}」没有实际完成值。', en: '“{name}” has no actual value.' },
  'check.actual-missing.scored': { zh: '「{name}」没有实际完成值，却有得分 {score}。', en: '“{name}” has no actual value but a score of {score}.' },

  'check.value-unreadable.title': { zh: '数值读不出', en: 'Value cannot be read' },
  'check.value-unreadable.advice': { zh: '改写为一个数值或等级词，或由人工评定得分。', en: 'Write a single value or a level, or decide the score by hand.' },
  'check.value-unreadable.unreadable': { zh: '「{name}」写的是“{written}”，{why}。', en: '“{name}” says “{written}”: {why}.' },

  'check.score-over-weight.title': { zh: '得分超过分值', en: 'Score above weight' },
  'check.score-over-weight.advice': { zh: '得分不得超过该行分值，请更正。', en: 'A score may not exceed its weight; correct it.' },
  'check.score-over-weight.over': { zh: '「{name}」得分 {written}，超过分值 {weight}。', en: '“{name}” scores {written}, more than its weight of {weight}.' },

  'check.score-differs.title': { zh: '得分与计分规则不符', en: 'Score does not follow the rule' },
  'check.score-differs.advice': { zh: '按规则重算得分；如有扣分依据，请在偏差原因中写明。', en: 'Recompute the score, or state the ground for the deduction in the reason.' },
  'check.score-differs.differs': { zh: '「{name}」填报得分 {written}，按规则应为 {expected}。', en: '“{name}” says {written}; by the rule it is {expected}.' },
  'check.score-differs.outOfRange': { zh: '「{name}」填报得分 {written}，按规则应在 {low} 与 {high} 之间。', en: '“{name}” says {written}; the rule leaves {low} to {high}.' },
  'check.score-differs.rounding': { zh: '「{name}」填报得分 {written}，按规则为 {expected}；差异只因修约方式不同。', en: '“{name}” says {written}, by the rule {expected}; rounding alone explains the difference.' },

  'check.reason-missing.title': { zh: '缺偏差原因', en: 'Reason missing' },
  'check.reason-missing.advice': { zh: '写明原因、影响和改进措施；本软件从不代写。', en: 'State the cause, the effect and the remedy; it is never written for you.' },
  'check.reason-missing.missing': { zh: '「{name}」{because}，尚未说明偏差原因。', en: '“{name}”: {because}, and no reason is given.' },
  'check.reason-missing.placeholder': { zh: '「{name}」{because}，而原因栏写的是“{written}”，不能算作原因。', en: '“{name}”: {because}, and “{written}” is no reason.' },
  'check.reason-missing.noPlace': { zh: '「{name}」{because}，表中没有填写原因的栏目，请在备注或报告中说明。', en: '“{name}”: {because}; the form has no place for a reason, state it in a note or the report.' },

  'check.subtotal-differs.title': { zh: '小计不符', en: 'Subtotal differs' },
  'check.subtotal-differs.advice': { zh: '按各行得分重算小计。', en: 'Recompute the subtotal from its rows.' },
  'check.subtotal-differs.differs': { zh: '「{name}」填报 {written}，复算为 {expected}。', en: '“{name}” says {written}, recomputed {expected}.' },
  'check.subtotal-differs.rounding': { zh: '「{name}」填报 {written}，复算为 {expected}；差异只因修约方式不同。', en: '“{name}” says {written}, recomputed {expected}; rounding alone explains the difference.' },

  'check.total-differs.title': { zh: '总分不符', en: 'Total differs' },
  'check.total-differs.advice': { zh: '按复算结果更正总分，或更正有误的得分。', en: 'Correct the total, or the score that is wrong.' },
  'check.total-differs.differs': { zh: '总分填报 {written}，复算为 {expected}。', en: 'The total says {written}, recomputed {expected}.' },
  'check.total-differs.rounding': { zh: '总分填报 {written}，复算为 {expected}；差异只因修约方式不同。', en: 'The total says {written}, recomputed {expected}; rounding alone explains the difference.' },

  'check.grade-missing.title': { zh: '等级未填', en: 'Grade missing' },
  'check.grade-missing.advice': { zh: '按总分填写等级。', en: 'Fill in the grade of the total.' },
  'check.grade-missing.missing': { zh: '有总分，没有填写等级。', en: 'There is a total but no grade.' },

  'check.grade-differs.title': { zh: '等级与总分不符', en: 'Grade does not fit the total' },
  'check.grade-differs.advice': { zh: '按复算总分所在区间更正等级。', en: 'Correct the grade to that of the recomputed total.' },
  'check.grade-differs.differs': { zh: '等级填报“{written}”，按复算总分应为“{expected}”。', en: 'The grade says “{written}”; by the recomputed total it is “{expected}”.' },

  'check.row-shifted.title': { zh: '行错位', en: 'Row shifted' },
  'check.row-shifted.advice': { zh: '把该行移回表头对应的列；本软件不代为移动。', en: 'Move the row back under its headings; it is not moved for you.' },
  'check.row-shifted.shifted': { zh: '{says}', en: '{says}' },

  'check.goal-copied.title': { zh: '目标与完成情况雷同', en: 'Result repeats the goal' },
  'check.goal-copied.advice': { zh: '写出实际做成了什么、数量多少。', en: 'Say what was achieved, with figures.' },
  'check.goal-copied.copied': { zh: '实际完成情况与预期目标一字不差。', en: 'The result repeats the goal word for word.' },

  'check.markup-left.title': { zh: '导出残留', en: 'Export debris' },
  'check.markup-left.advice': { zh: '删去系统导出留下的标记。', en: 'Delete what the exporting system left behind.' },
  'check.markup-left.markup': { zh: '文字中残留网页标记“{debris}”。', en: 'The text contains the web markup “{debris}”.' },
  'check.markup-left.null': { zh: '单元格内容是“{debris}”，应为空白或如实填写。', en: 'The cell says “{debris}”; it should be blank or filled in.' },
} as const satisfies Sentences;
