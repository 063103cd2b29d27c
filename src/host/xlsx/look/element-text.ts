import type { TagScanner } from '../xml/tag-scanner';
import { plainText } from '../xml/text-content';

/** The text of an element without children, whose opening tag the scanner stands on; moves to its closing tag. */
export function textOfElement(scanner: TagScanner): string {
  const { name, end, text } = scanner;
  if (scanner.empty) return '';
  while (scanner.next()) if (scanner.closing && scanner.name === name) return plainText(text.slice(end, scanner.start));
  return '';
}

/** Moves from the opening tag of an element to its closing tag, whatever it holds. */
export function passOver(scanner: TagScanner): void {
  const { name } = scanner;
  let depth = scanner.empty ? 0 : 1;
  while (depth > 0 && scanner.next()) if (scanner.name === name && !scanner.empty) depth += scanner.closing ? -1 : 1;
}
