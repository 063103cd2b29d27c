import type { FileOutcome, FileTask } from '../file-task';
import { assessDocument } from '../json/assess-document';
import { SCHEMA } from '../json/form-document';
import { openWorkbook } from '../open-workbook';
import { profileLibrary } from '../profile-library';
import { assessmentText } from '../text/assessment-text';
import { waiversIn } from '../waivers-in';
import { say } from '../../wording/say';

/** `assess`: every row under the rule, and the findings. */
export async function assessFile({ file, language, profile, fill }: FileTask): Promise<FileOutcome> {
  const opened = await openWorkbook(file, profileLibrary(profile), fill.acceptDefaults);
  const { assessment, warnings } = opened;
  const waiverOf = waiversIn(opened);
  const document = { schema: SCHEMA, file, forms: assessment.forms.map((form) => assessDocument(form, waiverOf, language)) };
  const text = [file, ...warnings.map((warning) => say(warning, language)), ...assessment.forms.map((form) => assessmentText(form, waiverOf, language))].join('\n');
  return { json: JSON.stringify(document), text, exit: 0 };
}
