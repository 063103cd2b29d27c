import { decimalTextWithPlaces } from '../../../exact/decimal';
import { round } from '../../../exact/round';
import type { EvaluationForm } from '../../../form/evaluation-form';
import type { RuleProfile } from '../../../profile/rule-profile';
import type { Move, Spelling } from '../../../teach/what-if/move';
import { weightField } from '../../../teach/what-if/spelling-of';

/** 表中的值 of what is moved, as the form shows it; a rate as the profile rounds it. */
export function writtenText(form: EvaluationForm, { rounding: { fundRate: { mode, places } } }: RuleProfile, move: Move, spelling: Spelling | null): string {
  switch (move.kind) {
    case 'actual':
      return form.indicators[move.row]!.actual?.text.trim() ?? '';
    case 'weight':
      return weightField(form, move.row)?.text.trim() ?? '';
    case 'execution-rate':
      return spelling?.written == null ? '' : `${decimalTextWithPlaces(round(spelling.written, { mode, places }), places)}%`;
  }
}
