import type { RuleProfile } from '../../profile/rule-profile';
import { cardGroups } from '../../teach/rule-cards/card-groups';
import { type Language, message } from '../../wording/message';
import { say } from '../../wording/say';
import { cardHtml } from './card-html';
import { cardText } from './card-text';
import { escaped } from './escaped';
import { graphText } from './graph-text';
import { handOutHead } from './hand-out-head';
import { handOutStyle } from './hand-out-style';
import { sourcesHtml } from './sources-html';

/** Nothing is loaded and nothing runs: the page is only what it says. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** 讲义: the cards of a profile as one file that a browser shows and prints on A4. It needs no network and holds no script. */
export function handOutPage(profile: RuleProfile, language: Language): string {
  const head = handOutHead(profile, language);
  const groups = cardGroups(profile).map(({ title, cards }) => [
    `<section class="group"><h2>${escaped(say(title, language))}</h2>`,
    ...cards.map((card) => cardHtml(cardText(card, profile, language), graphText(card, profile, language), language)),
    '</section>',
  ].join('\n'));
  return [
    '<!DOCTYPE html>',
    `<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">`,
    '<head>',
    '<meta charset="utf-8"/>',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}"/>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    `<title>${escaped(say(message('handout.title', { name: head.name }), language))}</title>`,
    `<style>${handOutStyle(head.footer, language)}</style>`,
    '</head>',
    '<body>',
    '<header>',
    `<h1>${escaped(say(message('handout.title', { name: head.name }), language))}</h1>`,
    ...head.lines.map((line) => `<p>${escaped(line)}</p>`),
    '</header>',
    '<main>',
    ...groups,
    sourcesHtml(profile, language),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
