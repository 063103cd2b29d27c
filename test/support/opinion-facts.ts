import type { FindingFacts, OpinionFacts } from '../../src/report/opinion-facts';
import { message } from '../../src/wording/message';

/** 测试用事实: an opinion about a form nobody has, with what a test names put in. */
export function opinionOf(facts: Partial<OpinionFacts> = {}): OpinionFacts {
  return {
    identity: { file: '热线.xlsx', form: '自评表!A1', range: '自评表!A1:H20', project: '热线运行经费', department: '某局', unit: '某中心', year: '2023' },
    profile: {
      id: 'shanghai/2023', version: '1.0.0', name: { zh: '上海市2023年度', en: 'Shanghai 2023' }, standing: 'sample', hash: '0123456789abcdef'.repeat(4), local: false,
      sources: [{ title: '项目支出绩效评价管理办法', documentNumber: '财预〔2020〕10号', issuer: '财政部', issuedOn: '2020-02-25' }],
    },
    totals: {
      parts: [{ label: '年度资金总额', reported: '9.78', recomputed: '9.78', difference: '0' }],
      total: { label: '总分', reported: '98.65', recomputed: '98.64', difference: '0.01' },
      grade: { reported: '优', recomputed: '优' },
      because: null,
      offTable: [],
    },
    findings: [],
    waivers: [],
    checks: { passed: 40, failed: 0, needsReview: 0, inapplicable: 3 },
    reviewed: null,
    signature: { reviewer: '', date: '' },
    ...facts,
  };
}

/** A finding with the words given, in row 12 and below. */
export function findingOf(number: number, words: string, more: Partial<FindingFacts> = {}): FindingFacts {
  return {
    id: `score-differs@自评表!G${number}`, check: 'score-differs', title: message('check.score-differs.title'), level: 'error', verdict: 'failed',
    ref: { sheet: '自评表', row: number - 1, column: 6 }, related: [], indicator: `指标${number}`,
    message: message('review.wording', { zh: words, en: words }), advice: message('check.score-differs.advice'), roundingOnly: false, note: '',
    ...more,
  };
}
