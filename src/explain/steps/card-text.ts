import { cellAddress } from '../../workbook/cell-ref';
import { type Language, message } from '../../wording/message';
import { say } from '../../wording/say';
import { formulaText, numbersText } from './formula-text';
import type { CardFooting, CardLine, StepCard } from './step-card';

/** 推导卡 as lines of text: for paper, and for who listens. */
export function cardText({ title, lines, footing }: StepCard, language: Language): readonly string[] {
  return [say(title, language), ...lines.flatMap((line) => lineText(line, language)), ...(footing === null ? [] : [say(sourceSays(footing), language)])];
}

/** 依据 in one line. */
export function sourceSays({ title, clause }: CardFooting) {
  return clause === null ? message('steps.source', { title }) : message('steps.source-clause', { title, clause });
}

function lineText(line: CardLine, language: Language): readonly string[] {
  switch (line.kind) {
    case 'says':
      return [say(line.says, language)];
    case 'read': {
      const place = line.at === null ? '' : ` ${cellAddress(line.at.row, line.at.column)}`;
      return [say(message('steps.line', { name: `${say(line.name, language)}${place}`, text: line.text === '' ? say(message('steps.empty'), language) : line.text }), language)];
    }
    case 'part':
      return [say(message('steps.line', { name: line.name, text: line.value }), language)];
    case 'formula':
      return [formulaText(line.step, language), numbersText(line.step)].filter((text) => text !== null);
    case 'result':
      return [line.text];
  }
}
