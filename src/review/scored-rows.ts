import { type Decimal, decimal, ZERO } from '../exact/decimal';
import type { Ratio } from '../exact/ratio';
import { round } from '../exact/round';
import type { EvaluationForm, Field } from '../form/evaluation-form';
import { oneLine, rowName } from '../form/row-name';
import type { LineScore } from '../scoring/form-score';
import { pointsIn } from '../scoring/points-cell';
import { refText } from '../workbook/cell-ref';
import type { ReviewSubject } from './check';
import { formPlaces } from './form-places';
import { writtenAmount } from './written';

/** 得分行: a line of the form with a score of its own, which a reviewer may see otherwise. */
export interface ScoredRow {
  /** Known by this when its cell has moved. */
  readonly key: string;
  readonly of: 'funds' | 'indicators';
  readonly line: number;
  readonly label: string;
  readonly field: Field;
  /** 自评得分; null where the cell shows no number. */
  readonly reported: Decimal | null;
  /** 分值, exact; null where none is known. */
  readonly weight: Ratio | null;
  readonly low: Decimal;
  readonly high: Decimal;
}

/** 得分行 of a form in its order: fund lines and indicators, deductions included, without 其中 rows. */
export function scoredRows({ form, profile, score }: ReviewSubject): readonly ScoredRow[] {
  const most = decimal(profile.points.total);
  const places = formPlaces(form);
  const listed = new Set<string>();
  const row = (of: ScoredRow['of'], line: number, label: string, field: Field | null, weightCell: Field | null, result: LineScore): ScoredRow[] => {
    if (field === null || result.outcome === 'not-scored' || listed.has(refText(field.ref))) return [];
    listed.add(refText(field.ref));
    const deducts = of === 'indicators' && form.indicators[line]!.role === 'penalty';
    const weight = deducts ? null : result.weight ?? (weightCell === null ? null : pointsIn(weightCell)?.exact ?? null);
    return [{
      key: places.get(refText(field.ref))!.row, of, line, label, field, weight,
      reported: writtenAmount(field),
      low: deducts ? decimal(profile.deductions?.floor ?? `-${profile.points.total}`) : ZERO,
      high: deducts ? ZERO : weight === null ? most : round(weight, { mode: 'up', places: Math.max(2, profile.rounding.indicatorScore.places) }),
    }];
  };
  return [
    ...form.funds.flatMap((fund, line) => fund.shifted ? [] : row('funds', line, oneLine(fund.label), fund.score, fund.weight, score.funds[line]!)),
    ...form.indicators.flatMap((indicator, line) => counts(form, line) ? row('indicators', line, rowName(indicator), indicator.score, indicator.weight, score.indicators[line]!) : []),
  ];
}

/** What is part of a parent's score counts with the parent, and a veto has no points. */
function counts({ indicators }: EvaluationForm, line: number): boolean {
  const { role } = indicators[line]!;
  return role === 'indicator' || role === 'parent' || role === 'penalty';
}
