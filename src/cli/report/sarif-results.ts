import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Finding } from '../../review/finding';
import { findingLabel } from '../../review/finding-label';
import type { ReviewedForm } from '../../review/reviewed-form';
import type { Waiver } from '../../review/waivers';
import { type CellRef, cellAddress, refText } from '../../workbook/cell-ref';
import { type Language, message } from '../../wording/message';
import { say } from '../../wording/say';
import type { WaiverOf } from '../waivers-in';
import { profileDocument } from '../json/profile-document';
import { NOT_REVIEWED, SARIF_LEVELS } from './sarif-log';

/** 审核发现 of one form as SARIF results, each one line of JSON. A cell is a logical location of its sheet, for a workbook has no lines. */
export function sarifResults(file: string, { form, profile, review }: ReviewedForm, waiverOf: WaiverOf, language: Language): readonly string[] {
  const used = profileDocument(profile);
  return review.findings.map((finding) => JSON.stringify({
    ruleId: finding.check,
    ...standing(finding),
    message: { text: say(finding.message, language) },
    locations: [location(file, finding.ref)],
    ...(finding.related.length === 0 ? {} : { relatedLocations: finding.related.map((ref, id) => ({ id, ...location(file, ref) })) }),
    ...suppressed(waiverOf(finding), language),
    partialFingerprints: { 'finding/v1': finding.id },
    properties: { indicator: findingLabel(finding, form), expected: finding.expected, written: finding.written, advice: say(finding.advice, language), profile: used },
  }));
}

/** 豁免: whoever reads the log leaves it out, and sees why. */
function suppressed(waiver: Waiver | null, language: Language) {
  if (waiver === null) return {};
  const reason = say(message(`review.waived-${waiver.reason}`), language);
  return { suppressions: [{ kind: 'external', status: 'accepted', justification: [reason, waiver.text, waiver.on].filter((text) => text !== '').join(' ') }] };
}

/** 未能复核 as a result of its own. */
export function sarifTrouble(file: string, trouble: string): string {
  return JSON.stringify({ ruleId: NOT_REVIEWED, kind: 'fail', level: 'error', message: { text: trouble }, locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }] });
}

/** What a person has to decide is no failure, and then the format wants no level. */
function standing({ verdict, level }: Finding): { kind: string; level: string } {
  return verdict === 'needs-review' ? { kind: 'review', level: 'none' } : { kind: 'fail', level: SARIF_LEVELS[level] };
}

function location(file: string, ref: CellRef) {
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file) } },
    logicalLocations: [{ name: cellAddress(ref.row, ref.column), fullyQualifiedName: refText(ref), kind: 'cell' }],
  };
}

/** A relative name stays relative, so that a report can travel with its folder. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
