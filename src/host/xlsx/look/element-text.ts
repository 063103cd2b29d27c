import type { TagScanner } from '../xml/tag-scanner';
import { plainText } from '../xml/text-content';

/** The text of an element without children, whose opening tag the scanner stands on; moves to its closing tag. */
export function textOfElement(scanner: TagScanner): string {
  const { name, end, text } = scanner;
  if (scanner.empty) return '';
  while (scanner.next()) if (scanner.closing && scanner.name === name) return plainText(text.slice(end, scanner.start));
  return '';
}
