import { type Language, message, type Message } from '../../wording/message';
import { localMark, shortHash } from '../../profile/profile-name';
import { say } from '../../wording/say';
import type { OpinionFacts, ProfileFacts, SourceFacts } from '../opinion-facts';
import type { PaperRow } from './paper';
import { cell, paperRow } from './paper-row';

/** A name of half a page leaves no page for what was found. */
const MOST = 120;

/** 表的身份和口径: which form, held against which rules, from which documents. */
export function identityRows(columns: readonly number[], { identity, profile }: OpinionFacts, language: Language): readonly PaperRow[] {
  const words = (text: string | Message): string => typeof text === 'string' ? text : say(text, language);
  const rest = columns.length - 2;
  const wide = (label: Message, text: string | Message): PaperRow => paperRow(columns, [cell(words(label), 'label', 2), cell(words(text), 'value', rest)], 20, MOST);
  const pair = (left: Message, leftText: string, right: Message, rightText: string | Message): PaperRow => paperRow(columns, [
    cell(words(left), 'label', 2), cell(leftText, 'value'), cell(words(right), 'label'), cell(words(rightText), 'value', rest - 2),
  ], 20, MOST);
  return [
    wide(message('report.project'), identity.project),
    pair(message('report.department'), identity.department, message('report.unit'), identity.unit),
    pair(
      message('report.year'), identity.year === '' ? '' : words(message('report.yearOf', { year: identity.year })),
      message('report.form'), message('report.formOf', { file: identity.file, range: identity.range }),
    ),
    wide(message('report.profile'), profileLine(profile, language)),
    wide(message('report.sources'), profile.sources.map((source) => words(sourceLine(source))).join(language === 'zh' ? '；' : '; ')),
  ];
}

/** 口径 in one line, as an opinion cites it. */
export function profileLine({ id, version, name, standing, hash, local }: ProfileFacts, language: Language): Message {
  const mark = local ? localMark(hash) : message('profile.fingerprint', { hash: shortHash(hash) });
  return message('report.profileOf', { id, version, name: name[language], standing: message(`report.standing.${standing}`), mark });
}

function sourceLine({ title, documentNumber }: SourceFacts): Message {
  return message('report.source', { title, number: documentNumber === '' ? '' : message('report.documentNumber', { number: documentNumber }) });
}
