import type { EvaluationForm } from '../../../src/form/evaluation-form';
import { findForms } from '../../../src/form/find-forms';
import type { RuleProfile } from '../../../src/profile/rule-profile';
import type { Line } from '../../../src/teach/what-if/line-in-form';
import type { Move } from '../../../src/teach/what-if/move';
import { movesOf } from '../../../src/teach/what-if/moves-of';
import { readWithExceljs } from '../../support/read-with-exceljs';
import { shipped } from '../../support/profile';

const SAMPLES = [
  ['national-blank', 'mof/2020'], ['national', 'mof/2020'], ['shanghai-2023-blank', 'shanghai/2023'], ['shanghai-2023', 'shanghai/2023'],
  ['zhongshan-2022-blank', 'zhongshan/2022'], ['zhongshan-2022', 'zhongshan/2022'], ['panjin-2023', 'panjin/2023'], ['zhengzhou-2023', 'zhengzhou/2023'],
] as const;

export interface SampleForm {
  readonly name: string;
  readonly form: EvaluationForm;
  readonly profile: RuleProfile;
}

/** Every form of every sample, with the profile it is made for. */
export async function sampleForms(): Promise<readonly SampleForm[]> {
  const books = await Promise.all(SAMPLES.map(async ([name, id]) => ({ name, profile: shipped(id), forms: findForms(await readWithExceljs(`assets/samples/${name}.xlsx`)).forms })));
  return books.flatMap(({ name, profile, forms }) => forms.map((form) => ({ name: `${name} ${form.id}`, form, profile })));
}

/** Every number that can be moved in a form, with the row whose score is followed. */
export function allMoves({ form, profile }: SampleForm): readonly { readonly line: Line; readonly move: Move }[] {
  return [null, ...form.indicators.keys()].flatMap((line) => movesOf(form, profile, line).moves.map((move) => ({ line, move })));
}
