import type { Sentences } from './message';

/** 讲义: the rule cards on paper. */
export const reportRuleCardSentences = {
  'handout.title': { zh: '{name} 规则卡', en: '{name}: rule cards' },
  'handout.version': { zh: '{id}，版本 {version}，{mark}', en: '{id}, version {version}, {mark}' },
  'handout.footer': { zh: '{id} 版本 {version} {mark}', en: '{id} version {version} {mark}' },
  'handout.issued': { zh: '{title}：{on} 发布', en: '{title}: issued on {on}' },
  'handout.engine': { zh: '例行的数字由填报时所用的同一计算给出；例行为讲解而设，不出自任何单位的自评表。', en: 'The numbers of the examples come from the very calculation that fills a form; the examples are made up for teaching and come from no real form.' },
  'handout.formulas': { zh: '公式', en: 'Formulas' },
  'handout.formula': { zh: '{what}：{formula}', en: '{what}: {formula}' },
  'handout.rows': { zh: '例行', en: 'Examples' },
  'handout.example': { zh: '情形', en: 'Case' },
  'handout.steps': { zh: '代入', en: 'Numbers put in' },
  'handout.result': { zh: '得分', en: 'Score' },
  'handout.weight': { zh: '每行分值', en: 'Weight of a row' },
  'handout.reason': { zh: '偏差原因', en: 'Explanation' },
  'handout.noReason': { zh: '不需要', en: 'not needed' },
  'handout.graph': { zh: '得分图：{title}', en: 'Score: {title}' },
  'handout.marked': { zh: '{label} {score}', en: '{label} {score}' },
  'handout.graphTable': { zh: '图中的数', en: 'The numbers of the graph' },
  'handout.over-actual': { zh: '实际完成值', en: 'Actual' },
  'handout.over-rate': { zh: '预算执行率', en: 'Execution rate' },
  'handout.exact': { zh: '修约前得分', en: 'Before rounding' },
  'handout.graded': { zh: '{total}，{grade}', en: '{total}, {grade}' },
  'handout.open': { zh: '由人判断', en: 'a person decides' },
  'handout.openRange': { zh: '由人在 {range} 之间判断', en: 'a person decides within {range}' },
  'handout.notScored': { zh: '不计分', en: 'not scored' },
} as const satisfies Sentences;
