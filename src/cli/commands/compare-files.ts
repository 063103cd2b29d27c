import { compareReviews } from '../../review/compare/compare-reviews';
import { pairForms } from '../../review/compare/pair-forms';
import { message } from '../../wording/message';
import { CliError } from '../cli-error';
import type { FileOutcome } from '../file-task';
import type { Invocation } from '../invocation';
import { comparisonDocument } from '../json/comparison-document';
import { SCHEMA } from '../json/form-document';
import { reviewedForms } from '../reviewed-forms';
import { comparisonText } from '../text/comparison-text';
import { sayLine } from '../text/say-line';

/** `compare`: a returned workbook and the one that was filed again. Exit 1 while a finding of level error is still there or new. */
export async function compareFiles({ operands, profile, fill, language }: Invocation): Promise<FileOutcome> {
  const [old, now] = operands;
  if (old === undefined || now === undefined || operands.length > 2) throw new CliError('usage', message('cli.compareTwo'));
  const before = await reviewedForms(old, profile, fill.acceptDefaults);
  const after = await reviewedForms(now, profile, fill.acceptDefaults);
  const { pairs, added, removed } = pairForms(before.forms, after.forms);
  const compared = pairs.map((pair) => ({ ...pair, comparison: compareReviews(pair.before, pair.after) }));
  const document = {
    schema: SCHEMA,
    before: old,
    after: now,
    forms: compared.map((pair) => comparisonDocument(pair, language)),
    added: added.map(({ form }) => form.id),
    removed: removed.map(({ form }) => form.id),
  };
  const text = [
    sayLine('cli.compared', { before: old, after: now }, language),
    ...compared.map((pair) => comparisonText(pair, language)),
    ...added.map(({ form }) => sayLine('cli.formAdded', { id: form.id }, language)),
    ...removed.map(({ form }) => sayLine('cli.formRemoved', { id: form.id }, language)),
  ];
  const failed = after.forms.some(({ review }) => review.findings.some(({ level, verdict }) => level === 'error' && verdict === 'failed'));
  return { json: JSON.stringify(document), text: text.join('\n'), exit: failed ? 1 : 0 };
}
