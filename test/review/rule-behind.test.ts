import { describe, expect, it } from 'vitest';
import { shippedProfiles } from '../../src/profile/shipped-profiles';
import { checks, workbookChecks } from '../../src/review/checks/index';
import { reviewForm } from '../../src/review/review-form';
import { ruleBehind } from '../../src/review/rule-behind';
import { parseRef } from '../../src/workbook/cell-ref';
import { say } from '../../src/wording/say';
import { formSheet, rowsWith, subjectOf } from '../support/review';

const book = formSheet({ rows: rowsWith({ 0: '产出指标 | 数量指标 | 受理来电 | ≥10000件 | 9000件 | 30 | 20 | ' }), total: '100 | 91', grade: '良' });

describe('the rule behind a finding', () => {
  it('is the clause of the profile that decided, with its source and how sure it is', () => {
    const subject = subjectOf(book, 'mof/2020');
    const rules = Object.fromEntries(reviewForm(subject).findings.map((finding) => [finding.id, ruleBehind(finding, subject)]));
    const words = (id: string) => (rules[id] == null ? null : say(rules[id], 'zh'));
    expect(words('score-differs@自评表!G12')).toMatch(/^项目支出绩效评价管理办法（财预〔2020〕10号）.*（推断）$/);
    expect(words('reason-missing@自评表!H12')).toMatch(/（(推断|假定)）$/);
    expect(words('total-differs@自评表!G16')).toMatch(/（(推断|假定)）$/);
  });

  it('can be said under every profile for every check, or there is none', () => {
    for (const profile of shippedProfiles()) {
      const subject = subjectOf(book, profile);
      for (const check of [...checks, ...workbookChecks].map(({ id }) => id)) {
        for (const cell of ['自评表!G12', '自评表!H5', '自评表!A1']) {
          const rule = ruleBehind({ check, ref: parseRef(cell)! }, subject);
          if (rule !== null) expect([say(rule, 'zh'), say(rule, 'en')].every((words) => words.length > 3)).toBe(true);
        }
      }
    }
  });

  it('is none for what practice asks', () => {
    const subject = subjectOf(book, 'mof/2020');
    for (const check of ['goal-copied', 'markup-left', 'constructor', '__proto__']) expect(ruleBehind({ check, ref: parseRef('自评表!G12')! }, subject)).toBeNull();
  });
});
