import type { Sentences } from './message';

/** 规则卡 in the pane. */
export const taskpaneRuleCardSentences = {
  'rulecards.views': { zh: '口径的两种看法', en: 'Two views of a profile' },
  'rulecards.cards': { zh: '规则卡', en: 'Cards' },
  'rulecards.lines': { zh: '条文', en: 'Rules' },
  'rulecards.formulas': { zh: '公式', en: 'Formulas' },
  'rulecards.rows': { zh: '例行', en: 'Examples' },
  'rulecards.named': { zh: '{name}：{text}', en: '{name}: {text}' },
  'rulecards.export': { zh: '导出讲义', en: 'Export hand-out' },
  'rulecards.asPage': { zh: '网页文件，可用浏览器打开，按 A4 打印。', en: 'A page that any browser opens and prints on A4.' },
  'rulecards.asWorkbook': { zh: '新工作簿，每组卡一张工作表，按 A4 打印；图以数表代替。', en: 'A new workbook with a sheet for each group of cards, for A4; graphs are there as tables.' },
  'rulecards.elsewhere': { zh: '这里不能导出讲义；请在网页版工作台导出，或使用命令 ziping profiles card。', en: 'No hand-out can be exported here. Use the workbench in a browser, or the command ziping profiles card.' },
  'rulecards.fileName': { zh: '规则卡', en: 'rule-cards' },
} as const satisfies Sentences;
