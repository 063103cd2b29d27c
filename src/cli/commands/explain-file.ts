import { explainableCells } from '../../explain/explainable-cells';
import { parseRef, refText, sameCell } from '../../workbook/cell-ref';
import { message } from '../../wording/message';
import { CliError } from '../cli-error';
import type { FileOutcome, FileTask } from '../file-task';
import { SCHEMA } from '../json/form-document';
import { profileDocument } from '../json/profile-document';
import { derivationDocument } from '../json/result-document';
import { demandForms, openWorkbook } from '../open-workbook';
import { profileLibrary } from '../profile-library';
import { cellLabel } from '../text/cell-label';
import { sayLine } from '../text/say-line';
import { say } from '../../wording/say';

/** `explain`: how one computed cell came about. */
export async function explainFile({ file, language, profile, fill, cell }: FileTask): Promise<FileOutcome> {
  if (cell === null) throw new CliError('usage', message('cli.noCell'));
  const ref = parseRef(cell);
  if (ref === null) throw new CliError('usage', message('cli.badCell', { cell }));
  const opened = await openWorkbook(file, profileLibrary(profile), fill.acceptDefaults);
  demandForms(opened);
  const all = opened.assessment.forms.flatMap((form) => explainableCells(form).map((explained) => ({ form, explained })));
  const found = all.find(({ explained }) => sameCell(explained.ref, ref));
  if (found === undefined) {
    throw new CliError('not-computed', message('cli.cellNotComputed', { cell, cells: all.slice(0, 12).map(({ explained }) => refText(explained.ref)).join(' ') }));
  }
  const { explained, form } = found;
  const derivation = derivationDocument(explained.derivation, language);
  const document = {
    schema: SCHEMA,
    file,
    cell: refText(explained.ref),
    form: form.form.id,
    profile: form.profile!.id,
    profileUsed: profileDocument(form.profile!),
    label: explained.label,
    outcome: explained.outcome,
    result: explained.result,
    reason: explained.reason === null ? null : say(explained.reason, language),
    derivation,
  };
  const text = [
    sayLine('cli.explainHead', { ref: refText(explained.ref), label: cellLabel(explained) }, language),
    ...derivation.map((step, index) => sayLine('cli.step', { number: String(index + 1), text: step.text }, language)),
    sayLine('cli.result', { result: explained.result ?? explained.reason ?? '' }, language),
  ].join('\n');
  return { json: JSON.stringify(document), text, exit: 0 };
}
