import type { Finding } from '../../review/finding';
import type { Waiver } from '../../review/waivers';
import { refText } from '../../workbook/cell-ref';
import { contentText } from '../../workbook/content-text';
import type { Language } from '../../wording/message';
import { say } from '../../wording/say';

/** 审核发现 as JSON. */
export function findingDocument(finding: Finding, language: Language) {
  return {
    id: finding.id,
    check: finding.check,
    level: finding.level,
    verdict: finding.verdict,
    ref: refText(finding.ref),
    related: finding.related.map(refText),
    message: say(finding.message, language),
    expected: finding.expected,
    written: finding.written,
    rounding: finding.roundingOnly,
    fix: finding.fix === null ? null : { ref: refText(finding.fix.ref), after: contentText(finding.fix.after) },
  };
}

/** The same with the waiver that lets it pass, null where it stands. */
export function judgedDocument(finding: Finding, waiver: Waiver | null, language: Language) {
  return { ...findingDocument(finding, language), waived: waiver === null ? null : { reason: waiver.reason, text: waiver.text, on: waiver.on } };
}
