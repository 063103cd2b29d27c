import { type Language, message, type Message } from '../wording/message';
import { say } from '../wording/say';
import { GROUPS, groupOf, inGroup } from './finding-groups';
import { address, findingWords, waiverWords } from './finding-words';
import type { FindingFacts, OpinionFacts } from './opinion-facts';
import type { PaperKind } from './opinion-paper';
import { opinionSentences, selfCheckSentences } from './opinion-sentences';

/** 审核意见文字 for the clipboard: the sentences in one paragraph, then the findings in the order of the paper. */
export function opinionText(facts: OpinionFacts, kind: PaperKind, language: Language): string {
  const sentences = kind === 'opinion' ? opinionSentences(facts) : selfCheckSentences(facts);
  const findings = GROUPS.flatMap((group) => inGroup(facts.findings, group));
  const items = [
    ...findings.map((finding, at) => message('report.said.item', {
      number: String(at + 1),
      level: message(`report.level.${groupOf(finding)}`),
      cell: address(finding.ref, facts.identity),
      message: named(finding, language),
      advice: finding.advice,
    })),
    ...facts.waivers.map((waiver, at) => message('report.said.waivedItem', {
      number: String(findings.length + at + 1),
      cell: address(waiver.finding.ref, facts.identity),
      message: named(waiver.finding, language),
      because: waiverWords(waiver),
    })),
  ];
  const paragraph = sentences.map((sentence) => say(sentence, language)).join(language === 'zh' ? '' : ' ');
  // One line an item, whatever line ends a cell's text brings along.
  return [paragraph, ...items.map((item) => say(item, language).replaceAll(/\s*\n\s*/g, ' '))].join('\n');
}

/** Most sentences name their row; the others are told which one it is. */
function named(finding: FindingFacts, language: Language): Message {
  const words = findingWords(finding);
  const { indicator } = finding;
  return indicator === '' || say(words, language).includes(indicator) ? words : message('report.said.of', { indicator, message: words });
}
