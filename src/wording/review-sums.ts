import type { Sentences } from './message';

/** 审核项的词句：合计、分值、比率、说法与数字、公式. Keys as in review.ts. */
export const reviewSumSentences = {
  'check.subtotal-weight-differs.title': { zh: '小计分值不符', en: 'Points of a subtotal differ' },
  'check.subtotal-weight-differs.advice': { zh: '核对小计行的分值和它所加各行的分值。', en: 'Check the points of the subtotal and of the rows it adds.' },
  'check.subtotal-weight-differs.differs': { zh: '「{name}」的分值写 {written}，所加各行合计 {expected}。', en: '“{name}” says {written} points, the rows it adds make {expected}.' },

  'check.label-points-differ.title': { zh: '标题分值不符', en: 'Points in a label differ' },
  'check.label-points-differ.advice': { zh: '核对标题里写的分值和其下各行的分值。', en: 'Check the points in the label and of the rows under it.' },
  'check.label-points-differ.differs': { zh: '「{label}」写 {points} 分，其下各行分值合计 {expected}。', en: '“{label}” says {points} points, the rows under it add up to {expected}.' },

  'check.fund-weight-differs.title': { zh: '资金得分的分值不符', en: 'Points of a fund score differ' },
  'check.fund-weight-differs.advice': { zh: '按口径更正该行分值。', en: 'Correct the points of the row to those of the profile.' },
  'check.fund-weight-differs.differs': { zh: '「{name}」的分值写 {written}，口径规定 {expected}。', en: '“{name}” carries {written} points; the profile says {expected}.' },

  'check.budget-change-differs.title': { zh: '预算调整不符', en: 'Budget does not follow from its adjustment' },
  'check.budget-change-differs.advice': { zh: '核对年初预算、调整额和全年预算。', en: 'Check the initial budget, the adjustment and the annual budget.' },
  'check.budget-change-differs.differs': { zh: '「{name}」的全年预算写 {written}，年初预算加调整额为 {expected}。', en: 'The annual budget of “{name}” says {written}; the initial one with its adjustment is {expected}.' },
  'check.budget-change-differs.rounding': { zh: '「{name}」的全年预算写 {written}，年初预算加调整额为 {expected}；差异只因修约。', en: 'The annual budget of “{name}” says {written}; the initial one with its adjustment is {expected}; rounding alone explains the difference.' },

  'check.component-scored.title': { zh: '来源行重复计分', en: 'Component row repeats the score' },
  'check.component-scored.advice': { zh: '来源行的分值和得分改为“-”，只在资金总额行计分。', en: 'Write “-” for points and score of the components; only the total row counts.' },
  'check.component-scored.score': { zh: '「{name}」也写了得分 {written}；只有资金总额行计分。', en: '“{name}” also has a score of {written}; only the total row counts.' },
  'check.component-scored.weight': { zh: '「{name}」也写了分值 {written}；只有资金总额行计分。', en: '“{name}” also has {written} points; only the total row counts.' },

  'check.weight-missing.title': { zh: '有得分而无分值', en: 'Score without a weight' },
  'check.weight-missing.advice': { zh: '补填该行分值，或删去得分。', en: 'Fill in the weight of the row, or take the score out.' },
  'check.weight-missing.missing': { zh: '「{name}」得分 {score}，没有填写分值。', en: '“{name}” scores {score} and has no weight.' },

  'check.weight-zero.title': { zh: '分值为零', en: 'Weight of zero' },
  'check.weight-zero.advice': { zh: '给该指标分配分值；不考核的指标请删去。', en: 'Give the indicator a weight, or take it out.' },
  'check.weight-zero.zero': { zh: '「{name}」有指标值，分值却是 0，完成与否都不影响得分。', en: '“{name}” has a target and a weight of 0: whether it is met changes nothing.' },

  'check.score-negative.title': { zh: '得分为负', en: 'Negative score' },
  'check.score-negative.advice': { zh: '得分最低为 0，请更正；扣分应写在扣分项里。', en: 'No score is below 0; correct it, or deduct in a deduction row.' },
  'check.score-negative.negative': { zh: '「{name}」得分 {written}，低于 0。', en: '“{name}” scores {written}, which is below 0.' },

  'check.score-too-precise.title': { zh: '得分位数过多', en: 'Score with too many places' },
  'check.score-too-precise.advice': { zh: '按规定的位数修约得分。', en: 'Round the score to the places of the rule.' },
  'check.score-too-precise.places': { zh: '「{name}」得分 {written}，口径只保留 {places} 位小数。', en: '“{name}” scores {written}; the profile keeps {places} places.' },

  'check.unfinished-full.title': { zh: '说未完成而得满分', en: 'Not done, and full marks' },
  'check.unfinished-full.advice': { zh: '核对完成情况；确未完成的，按规则扣分并写明原因。', en: 'Check what was achieved; if it was not done, take points off and give the reason.' },
  'check.unfinished-full.full': { zh: '「{name}」的完成情况写“{says}”，得分却是满分 {score}。', en: '“{name}” says “{says}”, and scores {score}, which is all.' },

  'check.shortfall-full.title': { zh: '说有偏差而得满分', en: 'Shortfall told, and full marks' },
  'check.shortfall-full.advice': { zh: '核对得分：确有偏差的应扣分，没有偏差的请改写原因。', en: 'Check the score: take points off if it fell short, or correct the reason.' },
  'check.shortfall-full.full': { zh: '「{name}」的原因写“{says}”，得分却是满分 {score}。', en: 'The reason of “{name}” says “{says}”, and the score is {score}, which is all.' },

  'check.reason-needless.title': { zh: '没有偏差却写原因', en: 'Reason where nothing fell short' },
  'check.reason-needless.advice': { zh: '已达到指标值的行不必写原因；如有偏差，请核对完成值和得分。', en: 'A target that is met needs no reason; if something fell short, check actual value and score.' },
  'check.reason-needless.needless': { zh: '「{name}」达到指标值并得满分，原因栏却写“{says}”。', en: '“{name}” meets its target with full marks, and gives “{says}” as a reason.' },

  'check.done-contradicts-rate.title': { zh: '说已完成而数字不足', en: 'Told as done, and the numbers say less' },
  'check.done-contradicts-rate.advice': { zh: '核对完成值与完成率，使说法和数字一致。', en: 'Check actual value and rate, so that words and numbers agree.' },
  'check.done-contradicts-rate.rate': { zh: '「{name}」的完成值写“{says}”，完成率却是 {rate}。', en: '“{name}” says “{says}”, and its completion rate is {rate}.' },
  'check.done-contradicts-rate.reason': { zh: '「{name}」的原因栏写“{says}”，按表中数字完成率是 {rate}。', en: 'The reason of “{name}” says “{says}”; by the numbers {rate} was reached.' },

  'check.rate-contradicts-score.title': { zh: '完成率与得分不符', en: 'Rate and score disagree' },
  'check.rate-contradicts-score.advice': { zh: '核对完成率和得分，改正有误的一处。', en: 'Check rate and score, and correct the wrong one.' },
  'check.rate-contradicts-score.full': { zh: '「{name}」的完成率是 {rate}，得分却是满分 {score}。', en: '“{name}” has a completion rate of {rate} and scores {score}, which is all.' },

  'check.deduction-denied.title': { zh: '扣分与说法不符', en: 'Deduction and words disagree' },
  'check.deduction-denied.advice': { zh: '核对是否扣分，使得分与说明一致。', en: 'Check whether points are due, so that score and remark agree.' },
  'check.deduction-denied.taken': { zh: '「{name}」写“{says}”，得分却是 {score}。', en: '“{name}” says “{says}”, and its score is {score}.' },
  'check.deduction-denied.left': { zh: '「{name}」写“{says}”，得分 {score} 没有扣。', en: '“{name}” says “{says}”, and nothing is taken off its score of {score}.' },

  'check.rate-told-otherwise.title': { zh: '文字所述比率不符', en: 'Rate in a sentence differs' },
  'check.rate-told-otherwise.advice': { zh: '以资金表为准，更正文字中的比率。', en: 'Correct the rate in the text to that of the fund block.' },
  'check.rate-told-otherwise.differs': { zh: '文字写{name} {written}，资金表算得 {expected}。', en: 'The text states {written} for {name}; the fund block gives {expected}.' },

  'check.total-told-otherwise.title': { zh: '文字所述总分或等级不符', en: 'Total or grade in a sentence differs' },
  'check.total-told-otherwise.advice': { zh: '使文字与表中的总分、等级一致。', en: 'Make the text agree with total and grade in the form.' },
  'check.total-told-otherwise.score': { zh: '文字写得分 {written}，表中总分是 {expected}。', en: 'The text states a score of {written}; the total in the form is {expected}.' },
  'check.total-told-otherwise.grade': { zh: '文字写等级“{written}”，表中等级是“{expected}”。', en: 'The text states the grade “{written}”; the form says “{expected}”.' },

  'check.spending-told-otherwise.title': { zh: '收支说法与数字不符', en: 'Spending told otherwise' },
  'check.spending-told-otherwise.advice': { zh: '核对执行数和文字，改正有误的一处。', en: 'Check the amount spent and the text, and correct the wrong one.' },
  'check.spending-told-otherwise.over': { zh: '文字写“{says}”，而预算执行率是 {rate}，没有超支。', en: 'The text says “{says}”; the execution rate is {rate}, nothing was overspent.' },
  'check.spending-told-otherwise.left': { zh: '文字写“{says}”，而预算执行率是 {rate}，没有剩余。', en: 'The text says “{says}”; the execution rate is {rate}, nothing is left.' },

  'check.projects-all-full.title': { zh: '全部项目满分', en: 'Full marks for every project' },
  'check.projects-all-full.advice': { zh: '逐张核对指标值是否偏低、结果是否属实。', en: 'Check form by form whether targets are too low and results are true.' },
  'check.projects-all-full.allFull': { zh: '本工作簿 {count} 个项目的自评总分都是 {points} 分。', en: 'All {count} projects of this workbook report {points} points.' },

  'check.hidden-points.title': { zh: '隐藏的分值', en: 'Hidden points' },
  'check.hidden-points.advice': { zh: '取消隐藏后再核对；不用的行请清空分值。', en: 'Unhide before checking; rows that are not used carry no points.' },
  'check.hidden-points.rows': { zh: '第 {named} 行被隐藏，其中 {cells} 有分值或得分。', en: 'Rows {named} are hidden, and {cells} hold points.' },
  'check.hidden-points.columns': { zh: '{named} 列被隐藏，其中 {cells} 有分值或得分。', en: 'Columns {named} are hidden, and {cells} hold points.' },
  'check.hidden-points.sheet': { zh: '自评表所在的工作表“{sheet}”被隐藏，打印和翻阅时看不到。', en: 'The sheet “{sheet}” with the form is hidden: nobody sees it in print or on screen.' },

  'check.formula-stale.title': { zh: '公式结果过期', en: 'Formula shows an old result' },
  'check.formula-stale.advice': { zh: '重新计算工作簿（F9）后保存，或核对公式。', en: 'Recalculate the workbook (F9) and save it, or check the formula.' },
  'check.formula-stale.stale': { zh: '「{name}」显示 {written}，公式按现有数字算得 {expected}。', en: '“{name}” shows {written}; its formula gives {expected} for the numbers as they are.' },
  'check.formula-stale.grade': { zh: '等级显示“{written}”，公式按现有数字算得“{expected}”。', en: 'The grade shows “{written}”; its formula gives “{expected}” for the numbers as they are.' },

  'check.formula-constant.title': { zh: '公式只是常数', en: 'Formula without a cell' },
  'check.formula-constant.advice': { zh: '改为引用单元格的公式，或直接填写数字。', en: 'Let the formula read cells, or write the number itself.' },
  'check.formula-constant.constant': { zh: '「{name}」写的是公式 {formula}，不引用任何单元格，表中数字改动后不会跟着变。', en: '“{name}” holds the formula {formula}, which reads no cell and never changes with the form.' },

  'check.formula-other-row.title': { zh: '公式引用他行', en: 'Formula reads another row' },
  'check.formula-other-row.advice': { zh: '核对公式，改为引用本行的单元格。', en: 'Check the formula, and let it read its own row.' },
  'check.formula-other-row.otherRow': { zh: '「{name}」的公式引用了 {cell}，那是「{other}」的数字。', en: 'The formula of “{name}” reads {cell}, a number of “{other}”.' },

  'check.formula-sums-wrong.title': { zh: '求和公式加错', en: 'Sum formula adds the wrong cells' },
  'check.formula-sums-wrong.advice': { zh: '核对公式的求和范围。', en: 'Check the range of the sum.' },
  'check.formula-sums-wrong.missing': { zh: '「{name}」的公式没有加「{rows}」。', en: 'The formula of “{name}” leaves out “{rows}”.' },
  'check.formula-sums-wrong.twice': { zh: '「{name}」的公式把「{rows}」加了不止一次。', en: 'The formula of “{name}” adds “{rows}” more than once.' },
  'check.formula-sums-wrong.foreign': { zh: '「{name}」的公式加了 {cell}，那一格不是应加的得分。', en: 'The formula of “{name}” adds {cell}, which is no score it should add.' },

  'check.number-as-text.title': { zh: '得分存为文本', en: 'Score stored as text' },
  'check.number-as-text.advice': { zh: '把单元格改为数字，求和公式才会加到它。', en: 'Turn the cell into a number, or sums pass it over.' },
  'check.number-as-text.text': { zh: '「{name}」的得分 {written} 存为文本，求和公式不会加它。', en: 'The score {written} of “{name}” is stored as text; sums pass it over.' },

  'check.scores-not-added.title': { zh: '总分与各行得分不合', en: 'Total is not the sum of the scores' },
  'check.scores-not-added.advice': { zh: '把各行得分相加，更正总分。', en: 'Add the scores up, and correct the total.' },
  'check.scores-not-added.differs': { zh: '总分填报 {written}，各行填报的得分相加是 {expected}。', en: 'The total says {written}, the scores as written add up to {expected}.' },
  'check.scores-not-added.rounding': { zh: '总分填报 {written}，各行填报的得分相加是 {expected}；差异只因修约。', en: 'The total says {written}, the scores as written add up to {expected}; rounding alone explains the difference.' },

  'check.parent-weight-differs.title': { zh: '“其中”行分值不符', en: 'Points of the parts differ' },
  'check.parent-weight-differs.advice': { zh: '核对上级行和“其中”各行的分值。', en: 'Check the points of the row and of its parts.' },
  'check.parent-weight-differs.differs': { zh: '「{name}」的分值写 {written}，其下“其中”各行合计 {expected}。', en: '“{name}” says {written} points, its parts add up to {expected}.' },

  'check.weight-concentrated.title': { zh: '分值过于集中', en: 'Points on few rows' },
  'check.weight-concentrated.advice': { zh: '核对权重是否合理，必要时分散到其他指标。', en: 'Check whether the weights are sensible, and spread them where they are not.' },
  'check.weight-concentrated.row': { zh: '「{name}」一项占 {weight} 分，超过指标分值 {whole} 的一半。', en: '“{name}” alone carries {weight} points, more than half of {whole}.' },
  'check.weight-concentrated.block': { zh: '「{name}」占 {weight} 分，超过指标分值 {whole} 的八成。', en: '“{name}” carries {weight} points, more than four fifths of {whole}.' },

  'check.target-demands-nothing.title': { zh: '指标值等于没有要求', en: 'Target demands nothing' },
  'check.target-demands-nothing.advice': { zh: '写明要达到的数量；要求不发生的，写“0”或“≤0”。', en: 'State the amount to be reached; where nothing may happen, write “0” or “≤0”.' },
  'check.target-demands-nothing.nothing': { zh: '「{name}」的指标值是“{target}”，无论完成多少都算达到。', en: 'The target of “{name}” is “{target}”, which is met whatever comes about.' },

  'check.output-without-spending.title': { zh: '钱没花完而产出全满', en: 'All outputs, and money unspent' },
  'check.output-without-spending.advice': { zh: '核对执行数；节约、未结算的，请在备注中说明。', en: 'Check the amount spent; if money was saved or is still to be paid, say so in a note.' },
  'check.output-without-spending.unspent': { zh: '预算执行率只有 {rate}，{count} 项产出指标却全部满分。', en: 'Only {rate} of the budget was spent, and all {count} output indicators have full marks.' },

  'check.over-fulfilled.title': { zh: '超额完成过线', en: 'Far beyond the target' },
  'check.over-fulfilled.advice': { zh: '核对指标值是否定得偏低，决定是否调减得分。', en: 'Check whether the target was set too low, and decide whether points are taken off.' },
  'check.over-fulfilled.silent': { zh: '「{name}」完成率 {rate}，达到口径关注的 {line}，表中没有说明。', en: '“{name}” reached {rate}, in the profile’s line {line}, and the form does not say why.' },
  'check.over-fulfilled.told': { zh: '「{name}」完成率 {rate}，达到口径关注的 {line}，表中已有说明。', en: '“{name}” reached {rate}, in the profile’s line {line}; the form gives a reason.' },

  'check.grade-contradicts-total.title': { zh: '等级与填报总分不合', en: 'Grade does not fit the written total' },
  'check.grade-contradicts-total.advice': { zh: '核对总分和等级，使两者一致。', en: 'Check total and grade, so that they agree.' },
  'check.grade-contradicts-total.contradicts': { zh: '等级填报“{written}”，填报的总分 {total} 应为“{expected}”。', en: 'The grade says “{written}”; the written total of {total} makes “{expected}”.' },
} as const satisfies Sentences;
