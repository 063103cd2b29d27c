import { judgementsOf } from '../../record/file-record';
import type { RuleProfile } from '../../profile/rule-profile';
import { compareProfiles } from '../../teach/side-by-side/compare-profiles';
import { whyNotCompared } from '../../teach/side-by-side/why-not-compared';
import { message } from '../../wording/message';
import { CliError } from '../cli-error';
import type { FileOutcome } from '../file-task';
import type { Invocation } from '../invocation';
import { SCHEMA } from '../json/form-document';
import { sideBySideDocument } from '../json/side-by-side-document';
import { demandForms, openWorkbook } from '../open-workbook';
import { profileLibrary } from '../profile-library';
import { sideBySideText } from '../text/side-by-side-text';

/** `profiles compare FILE --profiles A,B[,C,D]`: each form of a file under each of them. */
export async function compareUnderProfiles({ compared, fill, language }: Invocation, files: readonly string[]): Promise<FileOutcome> {
  const [file, another] = files;
  if (file === undefined || another !== undefined || compared === null) throw new CliError('usage', message('side.cli-needs'));
  const profiles = compared.split(',').map((id) => profileLibrary(id.trim()).asked!);
  const why = whyNotCompared(profiles);
  if (why !== null) throw new CliError('usage', why);

  const opened = await openWorkbook(file, { profiles: libraryWith(profiles), asked: null }, fill.acceptDefaults);
  const { forms } = opened.assessment;
  if (forms.length === 0) demandForms(opened);
  const judgements = judgementsOf(opened.record, fill.acceptDefaults);
  const results = forms.map(({ form, profile, score }) => ({
    form,
    result: compareProfiles({ form, profiles, judgements, inForce: profile === null || score === null ? null : { profile, score } }),
  }));
  return {
    json: JSON.stringify({ schema: SCHEMA, file, forms: results.map(({ form, result }) => sideBySideDocument(form, result, language)) }),
    text: results.map(({ form, result }) => sideBySideText(form, result, language)).join('\n\n'),
    exit: 0,
  };
}

/** The evidence in a form decides among those that come with Ziping and those that were named. */
function libraryWith(profiles: readonly RuleProfile[]): readonly RuleProfile[] {
  return [...new Set([...profileLibrary(null).profiles, ...profiles])];
}
