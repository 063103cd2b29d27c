import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { saveXlsxFile } from '../../host/xlsx/file';
import { judgementsOf } from '../../record/file-record';
import { recordedDecisions } from '../../record/recorded-decisions';
import { EMPTY_REVIEW, type ReviewRecord } from '../../record/review-record';
import type { OpinionFacts } from '../../report/opinion-facts';
import { gatherFacts } from '../../report/gather-facts';
import { opinionPaper, type PaperKind } from '../../report/opinion-paper';
import { opinionText } from '../../report/opinion-text';
import { reportSentences } from '../../report/report-sentences';
import { paperWorkbook } from '../../report/xlsx/paper-workbook';
import { shippedCriteria } from '../../review/criteria/shipped-criteria';
import { formKeys } from '../../review/form-keys';
import type { ReviewedForm } from '../../review/reviewed-form';
import type { CellRef } from '../../workbook/cell-ref';
import { cellText } from '../../workbook/cell-text';
import { message } from '../../wording/message';
import { say } from '../../wording/say';
import { CliError } from '../cli-error';
import type { FileOutcome } from '../file-task';
import type { Invocation } from '../invocation';
import { SCHEMA } from '../json/form-document';
import { profileMark } from '../json/profile-document';
import { demandOtherFile } from '../out-paths';
import type { OpenedWorkbook } from '../open-workbook';
import { reviewedForms } from '../reviewed-forms';
import { sayLine } from '../text/say-line';
import { reportNotWritten } from '../report-not-written';

/** `report`: the opinion, the self-check or the sentences of a file, as paper (.xlsx) or as text. */
export async function reportFile({ operands, profile, fill, kind, out, language }: Invocation): Promise<FileOutcome> {
  const file = operands[0]!;
  if (operands.length > 1) throw new CliError('usage', message('cli.oneFile', { command: 'report' }));
  if (kind !== 'opinion' && kind !== 'self-check' && kind !== 'sentences') throw new CliError('usage', message('cli.badKind', { kind: kind ?? '' }));
  const isPaper = out !== null && /\.xlsx$/i.test(out);
  if (isPaper && kind === 'sentences') throw new CliError('usage', message('cli.sentencesAreText'));
  if (out !== null) demandOtherFile(operands, out);
  const { opened, forms } = await reviewedForms(file, profile, fill.acceptDefaults);
  const facts = factsOf(file, opened, forms, kind === 'self-check' ? EMPTY_REVIEW : opened.record.review);
  const texts = forms.map((form, at) => kind === 'sentences' ? sentencesText(form, language) : opinionText(facts[at]!, kind, language));
  const text = texts.join('\n\n');
  if (out !== null && isPaper) await saveXlsxFile(out, papersOf(facts, kind as PaperKind, language));
  else if (out !== null) writeText(out, text);
  const undecidedForms = opened.assessment.forms.filter(({ profile: used }) => used === null);
  const document = {
    schema: SCHEMA,
    file,
    kind,
    out,
    forms: forms.map(({ form, profile: used }, at) => ({ id: form.id, project: form.project?.text ?? null, profile: { used: used.id, version: used.version, ...profileMark(used) }, text: texts[at]! })),
    undecided: undecidedForms.map(({ form, choice }) => ({ id: form.id, why: choice.why.map((why) => say(why, language)) })),
  };
  const told = [
    ...opened.warnings.map((warning) => say(warning, language)),
    ...undecidedForms.map(({ form, choice }) => `${form.id}: ${sayLine('cli.undecided', { why: choice.why[0] ?? '' }, language)}`),
    out === null ? text : sayLine('cli.paperWritten', { out, count: String(forms.length) }, language),
  ];
  return { json: JSON.stringify(document), text: told.join('\n'), exit: 0 };
}

/** What a reviewer decided in the pane travels in the file and stands in the opinion; the unit checks itself before that. */
function factsOf(file: string, { assessment, record, workbook }: OpenedWorkbook, forms: readonly ReviewedForm[], review: ReviewRecord): readonly OpinionFacts[] {
  const keys = formKeys(assessment.forms.map(({ form }) => form));
  const pack = shippedCriteria().find(({ id }) => id === review.pack?.id) ?? null;
  const recorded = { record: review, pack, judgements: judgementsOf(record, false), textAt: (ref: CellRef) => cellText(workbook, ref) };
  return forms.map((form) => gatherFacts(form, {
    ...recordedDecisions(form, { ...recorded, formKey: keys.get(form.form)! }),
    file: basename(file),
    signature: { reviewer: '', date: '' },
  }));
}

function papersOf(facts: readonly OpinionFacts[], kind: PaperKind, language: Invocation['language']): Uint8Array {
  return paperWorkbook(facts.map((one, at) => opinionPaper(one, kind, language, facts.length === 1 ? null : at + 1)));
}

function sentencesText(form: ReviewedForm, language: Invocation['language']): string {
  return reportSentences(form).map((sentence) => say(sentence, language)).join('\n');
}

function writeText(out: string, text: string): void {
  try {
    writeFileSync(out, `${text}\n`);
  } catch (error) {
    throw reportNotWritten(out, error);
  }
}
