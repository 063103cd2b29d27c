import { decimalText } from '../../exact/decimal';
import { ratioText } from '../../exact/ratio-text';
import type { EvaluationForm } from '../../form/evaluation-form';
import type { RuleProfile } from '../../profile/rule-profile';
import { computedCells } from '../../scoring/computed-cells';
import { type FormScore, type JudgementRange, type Judgements, type LineScore, NO_JUDGEMENTS } from '../../scoring/form-score';
import { scoreForm } from '../../scoring/score-form';
import { message, type Message } from '../../wording/message';
import { type ByRole, ROLES } from './limit-rates';
import type { GivenValue, RowResult, RowRole, WorkedRow } from './rule-card';
import { sampleForm, type SampleRow } from './sample-form';

/** 三行 of one form, scored by the engine; `given` says which of their texts the card shows. */
export function scoredRows(profile: RuleProfile, rows: ByRole<SampleRow>, given: (row: SampleRow, weight: string) => readonly GivenValue[]): readonly WorkedRow[] {
  const form = formOfRows(profile, rows);
  const score = scoreForm(form, profile, NO_JUDGEMENTS);
  return ROLES.map((role, index) => rowOf(role, given(rows[role], weightOf(score.indicators[index]!)), { form, profile, score, index }));
}

/** 三行的示例表, in the order of the roles. */
export function formOfRows(profile: RuleProfile, rows: ByRole<SampleRow>): EvaluationForm {
  return sampleForm({ year: profile.inForce.from, rows: ROLES.map((role) => rows[role]) });
}

/** 指标值、完成值、分值. */
export function targetAndActual({ target = '', actual = '' }: SampleRow, weight: string): readonly GivenValue[] {
  return [given('target', target), given('actual', actual), given('weight', weight)];
}

export function given(name: 'target' | 'actual' | 'weight' | 'name' | 'initial' | 'budget' | 'spent' | 'remark' | 'rows' | 'part' | 'parts', text: string): GivenValue {
  return { name: message(`teachcard.given-${name}`), text };
}

interface ScoredSample {
  readonly form: EvaluationForm;
  readonly profile: RuleProfile;
  readonly score: FormScore;
  readonly index: number;
}

/** 例行 of an indicator row. */
export function rowOf(role: RowRole, shown: readonly GivenValue[], { form, profile, score, index }: ScoredSample): WorkedRow {
  const cell = computedCells(form, score, profile).find(({ kind, line }) => kind === 'indicator-score' && line === index);
  return lineRow(role, shown, score.indicators[index]!, cell?.shown ?? null);
}

/** 例行 of the total fund line (`line` null), or of the row that a fund measure scores. */
export function fundRow(role: RowRole, shown: readonly GivenValue[], form: EvaluationForm, line: number | null, profile: RuleProfile): WorkedRow {
  const score = scoreForm(form, profile, NO_JUDGEMENTS);
  if (line !== null) return rowOf(role, shown, { form, profile, score, index: line });
  const cell = computedCells(form, score, profile).find(({ kind }) => kind === 'fund-score');
  return lineRow(role, shown, score.funds[0]!, cell?.shown ?? null);
}

/** 例行 of a total and its grade. */
export function totalRow(role: RowRole, shown: readonly GivenValue[], form: EvaluationForm, profile: RuleProfile, judgements: Judgements): WorkedRow {
  const score = scoreForm(form, profile, judgements);
  const { total, grade } = score;
  if (total.outcome === 'needs-review') {
    return { role, label: labelOf(role), given: shown, derivation: total.derivation, result: { kind: 'open', why: total.reason, range: rangeText(total.range) }, reasonDue: [] };
  }
  return {
    role, label: labelOf(role), given: shown, reasonDue: [],
    derivation: [...total.derivation, ...grade.derivation],
    result: { kind: 'scored', shown: decimalText(total.score), grade: grade.outcome === 'graded' ? grade.grade : null },
  };
}

export function labelOf(role: RowRole): Message {
  return message(`teachcard.role-${role}`);
}

function lineRow(role: RowRole, shown: readonly GivenValue[], line: LineScore, cell: string | null): WorkedRow {
  return { role, label: labelOf(role), given: shown, derivation: line.derivation, result: resultOf(line, cell), reasonDue: line.outcome === 'not-scored' ? [] : line.reasonDue };
}

function resultOf(line: LineScore, cell: string | null): RowResult {
  switch (line.outcome) {
    case 'scored':
      return { kind: 'scored', shown: cell ?? decimalText(line.score), grade: null };
    case 'needs-review':
      return { kind: 'open', why: line.reason, range: rangeText(line.range) };
    case 'not-scored':
      return { kind: 'not-scored', why: line.reason };
  }
}

function rangeText(range: JudgementRange | null): string | null {
  return range === null ? null : `${decimalText(range.low)}–${decimalText(range.high)}`;
}

function weightOf(line: LineScore): string {
  return line.outcome === 'not-scored' || line.weight === null ? '' : ratioText(line.weight);
}
