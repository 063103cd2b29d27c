import type { FileOutcome, FileTask } from '../file-task';
import { formDocument, SCHEMA } from '../json/form-document';
import { openWorkbook } from '../open-workbook';
import { profileLibrary } from '../profile-library';
import { refText } from '../../workbook/cell-ref';
import { say } from '../../wording/say';
import { formText } from '../text/form-text';
import { sayLine } from '../text/say-line';

/** `inspect`: what was found, before any rule. */
export async function inspectFile({ file, language, profile }: FileTask): Promise<FileOutcome> {
  const { assessment } = await openWorkbook(file, profileLibrary(profile), false);
  const document = {
    schema: SCHEMA,
    file,
    forms: assessment.forms.map(({ form, choice }) => formDocument(form, choice, language)),
    refused: assessment.refused.map(({ sheet, ref, looksLike, why }) => ({
      sheet, ref: ref === null ? null : refText(ref), looksLike, why: why.map((reason) => say(reason, language)),
    })),
  };
  const refused = assessment.refused.map(({ sheet, why }) => sayLine('cli.refused', { sheet, why: why[0] ?? '' }, language));
  const nothing = assessment.forms.length === 0 && refused.length === 0
    ? [sayLine('cli.noForm', { detail: { key: 'cli.nothingLike', data: {} } }, language)]
    : [];
  const text = [file, ...assessment.forms.map((found) => formText(found, language)), ...refused, ...nothing].join('\n');
  return { json: JSON.stringify(document), text, exit: 0 };
}
