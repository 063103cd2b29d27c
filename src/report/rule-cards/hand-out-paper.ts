import type { RuleProfile } from '../../profile/rule-profile';
import { type CardGroup, cardGroups } from '../../teach/rule-cards/card-groups';
import { type Language, message } from '../../wording/message';
import { say } from '../../wording/say';
import type { Paper, PaperRow } from '../paper/paper';
import { CARD_COLUMNS, cardRows, line } from './card-paper-rows';
import { cardText } from './card-text';
import { graphText } from './graph-text';
import { handOutHead } from './hand-out-head';
import { sourceRows } from './source-paper-rows';

/** 讲义的纸面: a sheet for each group of cards, where a program takes workbooks only. A graph is there as its table. */
export function handOutPapers(profile: RuleProfile, language: Language): readonly Paper[] {
  const head = handOutHead(profile, language);
  const groups = cardGroups(profile);
  const paper = (name: string, rows: readonly PaperRow[]): Paper => ({
    name,
    columns: CARD_COLUMNS,
    rows: [line(say(message('handout.title', { name: head.name }), language), 'title'), ...rows],
    repeated: null,
    footer: { left: head.footer, pages: say(message('report.pages', { page: '&P', pages: '&N' }), language) },
  });
  return [
    ...groups.map((group, at) => paper(say(group.title, language), [
      ...(at === 0 ? head.lines : head.lines.slice(0, 1)).map((text) => line(text, 'note')),
      ...groupRows(group, profile, language),
    ])),
    paper(say(message('rules.sources'), language), sourceRows(profile, language)),
  ];
}

function groupRows({ cards }: CardGroup, profile: RuleProfile, language: Language): readonly PaperRow[] {
  return cards.flatMap((card) => cardRows(cardText(card, profile, language), graphText(card, profile, language)));
}
