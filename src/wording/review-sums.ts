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
} as const satisfies Sentences;
