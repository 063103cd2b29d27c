import { type Language, message, type MessageDatum } from '../../wording/message';
import { say } from '../../wording/say';
import { GROUPS, inGroup } from '../finding-groups';
import { cellWords, findingWords, indicatorWords, waiverWords } from '../finding-words';
import type { FindingFacts, OpinionFacts } from '../opinion-facts';
import type { PaperRow } from './paper';
import { cell, paperRow } from './paper-row';

/** 问题清单的表头, which comes again on every page. */
export function headingRow(columns: readonly number[], language: Language): PaperRow {
  const words = (key: string): string => say(message(key), language);
  return paperRow(columns, [
    cell(words('report.number'), 'heading'),
    cell(words('report.cell'), 'heading'),
    cell(words('report.indicator'), 'heading'),
    cell(words('report.problem'), 'heading', 2),
    cell(words('report.advice'), 'heading'),
  ], 20);
}

/** 问题清单 by level, the waived ones with their reasons at the end; numbered through. */
export function findingRows(columns: readonly number[], { identity, findings, waivers }: OpinionFacts, language: Language): readonly PaperRow[] {
  const words = (datum: MessageDatum): string => typeof datum === 'string' ? datum : say(datum, language);
  let number = 0;
  const row = (finding: FindingFacts, advice: MessageDatum): PaperRow => {
    number += 1;
    return paperRow(columns, [
      cell(String(number), 'centre'),
      cell(words(cellWords(finding, identity)), 'centre'),
      cell(words(indicatorWords(finding)), 'text'),
      cell(words(findingWords(finding)), 'text', 2),
      cell(words(advice), 'text'),
    ], 18);
  };
  const group = (heading: string): PaperRow => paperRow(columns, [cell(heading, 'group', columns.length)], 18);
  const groups = GROUPS.flatMap((level) => {
    const some = inGroup(findings, level);
    return some.length === 0 ? [] : [
      group(say(message(`report.group.${level}`, { count: String(some.length) }), language)),
      ...some.map((finding) => row(finding, finding.advice)),
    ];
  });
  return [
    ...(findings.length === 0 ? [group(say(message('report.noFindings'), language))] : groups),
    ...(waivers.length === 0 ? [] : [group(say(message('report.group.waived', { count: String(waivers.length) }), language))]),
    ...waivers.map((waiver) => row(waiver.finding, waiverWords(waiver))),
  ];
}
