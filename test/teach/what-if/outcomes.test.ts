import { describe, expect, it } from 'vitest';
import { NO_JUDGEMENTS } from '../../../src/scoring/form-score';
import { scoreForm } from '../../../src/scoring/score-form';
import type { Line } from '../../../src/teach/what-if/line-in-form';
import type { Change } from '../../../src/teach/what-if/move';
import { consequences } from '../../../src/teach/what-if/outcomes';
import { whatIf } from '../../../src/teach/what-if/what-if';
import { formOf } from '../../scoring/form-of';
import { profileOf } from '../../scoring/profile-of';

const profile = profileOf('mof/2020');
const form = formOf({
  funds: [{ initial: '100', budget: '100', spent: '95' }],
  rows: [
    { level1: '产出指标', level2: '数量指标', name: '甲', target: '≥90%', actual: '81%', weight: '40' },
    { level1: '效益指标', level2: '社会效益指标', name: '乙', target: '≥100人', actual: '100人', weight: '50' },
  ],
  subtotals: [{ kind: 'section', of: [0] }, { kind: 'section', of: [1] }, { kind: 'sections', of: [0, 1] }],
});

function follow(line: Line, changes: readonly Change[]): readonly string[] {
  const before = { form, score: scoreForm(form, profile, NO_JUDGEMENTS) };
  const text = ({ shown, range, open }: { shown: string | null; range: string | null; open: unknown }) => shown ?? `${range ?? ''}${open === null ? '' : '?'}`;
  return consequences(before, whatIf(form, profile, NO_JUDGEMENTS, changes), profile, line).map(({ of, before: old, after, changed }) => `${of} ${text(old)} ${changed ? '►' : '='} ${text(after)}`);
}

describe('what follows a row', () => {
  it('is its score and rate, the subtotals that count it, the total and the grade', () => {
    expect(follow(0, [{ move: { kind: 'actual', row: 0 }, text: '45%' }])).toEqual([
      'score 36.00 ► 20.00', 'rate 90.00% ► 50.00%', 'subtotal 36.00 ► 20.00', 'subtotal 86.00 ► 70.00', 'total 95.50 ► 79.50', 'grade 优 ► 中',
    ]);
  });

  it('is the fund row without a subtotal, and other rows only where they change the sums', () => {
    expect(follow(null, [{ move: { kind: 'execution-rate' }, text: '50%' }])).toEqual(['score 9.50 ► 5.00', 'rate 95.00% ► 50.00%', 'total 95.50 ► 91.00', 'grade 优 = 优']);
    expect(follow(1, [{ move: { kind: 'actual', row: 0 }, text: '45%' }])).toEqual([
      'score 50.00 = 50.00', 'rate 100.00% = 100.00%', 'subtotal 50.00 = 50.00', 'subtotal 86.00 ► 70.00', 'total 95.50 ► 79.50', 'grade 优 ► 中',
    ]);
  });

  it('stays open, with what it is between, where the rule leaves it to a person', () => {
    expect(follow(0, [{ move: { kind: 'actual', row: 0 }, text: '约80%' }])).toEqual([
      'score 36.00 ► 0–40?', 'rate 90.00% ► ', 'subtotal 36.00 ► 0–40?', 'subtotal 86.00 ► 50–90?', 'total 95.50 ► 59.5–99.5?', 'grade 优 ► ?',
    ]);
  });
});
