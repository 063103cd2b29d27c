import { type Language, message, type Message } from '../../wording/message';
import { say } from '../../wording/say';
import type { DifferingStep, StepWords } from './side-by-side';

/** 差在哪一步 in one line: "截尾 8.86 · 四舍五入 8.87"; profiles that do the same are named once. */
export function differenceText({ of }: DifferingStep, language: Language): string {
  const words = of.filter((one) => one !== null).map((one) => wordsText(one, language));
  return [...new Set(words)].join(' · ');
}

function wordsText({ says, shown }: StepWords, language: Language): string {
  const text = inBrief(say(says, language));
  if (shown === null) return text;
  // Two numbers side by side would read as one.
  return /[\d)）]$/.test(text) ? say(message('side.comes-to', { says: text, shown }), language) : `${text} ${shown}`;
}

const LONGEST = 100;

/** A sentence may quote a whole cell, line ends and all. */
function inBrief(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}……` : line;
}

/** 环节名. */
export function stageName({ stage }: DifferingStep): Message {
  return message(`side.stage-${stage}`);
}
