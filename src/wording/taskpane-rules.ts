import type { Sentences } from './message';

/** 规则页 of the pane. */
export const taskpaneRulesSentences = {
  'rules.choose': { zh: '查看的口径', en: 'Profile shown' },
  'rules.inUse': { zh: '{name}（当前表正在使用）', en: '{name} (in use for the current form)' },
  'rules.version': { zh: '{id} · 版本 {version}', en: '{id} · version {version}' },
  'rules.years': { zh: '适用年度：{from} 至 {until}', en: 'Budget years: {from} to {until}' },
  'rules.yearsOn': { zh: '适用年度：{from} 年起', en: 'Budget years: from {from} on' },
  'rules.yearOnly': { zh: '适用年度：{from}', en: 'Budget year: {from}' },
  'rules.documented': { zh: '依据正式文件', en: 'From the issuing document' },
  'rules.sample': { zh: '示例口径：由公开表格和通行做法归纳，请以当地文件为准', en: 'Sample profile, drawn from published forms and common practice; the local document decides' },
  'rules.certaintyMeaning': { zh: '有依据：文件或表中数字直接证明。推断：由数字推算或类推。假定：没有找到依据，暂按通行做法。', en: 'Established: proved by a document or its figures. Inferred: by arithmetic or analogy. Assumed: nothing was found, common practice is followed.' },
  'rules.count': { zh: '{count} 条', en: '{count} rules' },
  'rules.allSure': { zh: '均有依据', en: 'all established' },
  'rules.someUnsure': { zh: '其中 {count} 条为推断或假定', en: '{count} inferred or assumed' },
  'rules.sourceAt': { zh: '{title}（{clause}）', en: '{title} ({clause})' },
  'rules.sources': { zh: '来源', en: 'Sources' },
  'rules.source': { zh: '{title} · {number}', en: '{title} · {number}' },
  'rules.source-document': { zh: '文件', en: 'document' },
  'rules.source-form': { zh: '公开表格', en: 'published form' },
  'rules.source-page': { zh: '网页', en: 'web page' },
  'rules.source-general': { zh: '一般了解', en: 'general knowledge' },
  'rules.source-practice': { zh: '通行做法', en: 'common practice' },
  'rules.source-analogy': { zh: '类推', en: 'analogy' },
  'rules.notCovered': { zh: '不知道的，或有意没有列入的', en: 'Unknown, or knowingly left out' },
  'rules.parent': { zh: '在“{parent}”基础上改动 {count} 处', en: 'Based on “{parent}” with {count} changes' },
} as const satisfies Sentences;
