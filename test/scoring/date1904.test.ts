import { describe, expect, it } from 'vitest';
import { findForms } from '../../src/form/find-forms';
import { NO_JUDGEMENTS } from '../../src/scoring/form-score';
import { scoreForm } from '../../src/scoring/score-form';
import { shippedProfiles } from '../../src/profile/shipped-profiles';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { formSheet, withCells } from '../support/review';

/** Serial 45000 is 15 March 2023 in a book that counts from 1900, and 16 March 2027 in one that counts from 1904. */
const SERIAL = 45_000;

function outcome(book: WorkbookSnapshot): string {
  const [form] = findForms(book).forms;
  const line = scoreForm(form!, shippedProfiles().find(({ id }) => id === 'mof/2020')!, NO_JUDGEMENTS).indicators[0]!;
  return line.outcome === 'scored' ? line.score.toString() : line.outcome;
}

describe('dates of a workbook', () => {
  const book = withCells(formSheet({
    funds: ['年度资金总额 | 100 | 100 | 100 | 10 |  | '],
    rows: ['产出指标 | 时效指标 | 验收时间 | 2023年12月底前 |  | 50 |  | ', '满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 95% | 40 |  | '],
    total: '100 | ',
    grade: '',
  }), { E10: { value: SERIAL, text: '2023/3/15', format: 'yyyy/m/d' }, E11: {}, E12: { value: SERIAL, text: '2023/3/15', format: 'yyyy/m/d' } });

  // The national rule leaves a missed deadline to a person.
  it('count from 1900 or from 1904, as the workbook says', () => {
    expect([outcome(book), outcome({ ...book, date1904: true })]).toEqual(['50', 'needs-review']);
  });
});
