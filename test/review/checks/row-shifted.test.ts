import { describe, expect, it } from 'vitest';
import { findForms } from '../../../src/form/find-forms';
import { reviewForm } from '../../../src/review/review-form';
import { NO_JUDGEMENTS } from '../../../src/scoring/form-score';
import { scoreForm } from '../../../src/scoring/score-form';
import { say } from '../../../src/wording/say';
import { original } from '../../support/originals';
import { shipped } from '../../support/profile';
import { formSheet, ROWS, says } from '../../support/review';

describe('row-shifted', () => {
  it('a row that stands one column off is told, not mended', async () => {
    const second = { ...await original('shanghai-2023') };
    const [, form] = findForms(second).forms;
    const { findings } = reviewForm({ form: form!, profile: shipped('shanghai/2023'), score: scoreForm(form!, shipped('shanghai/2023'), NO_JUDGEMENTS) });
    const [shifted] = findings.filter(({ check }) => check === 'row-shifted');
    expect(say(shifted!.message, 'zh')).toBe('第 34 行“其他资金”与表头错开了一列，没有采用其中的数，也不会写入。');
    expect(shifted).toMatchObject({ id: 'row-shifted@绩效自评!A34', level: 'error', fix: null });
    // The sum of its fund rows is not held against it.
    expect(findings.filter(({ check }) => check === 'fund-rows-contradict')).toEqual([]);
  });

  it('rows that stand under their headings pass', () => {
    expect(says('row-shifted', formSheet({ rows: ROWS }))).toEqual([]);
  });
});
