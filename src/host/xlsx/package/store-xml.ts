import { TagScanner } from '../xml/tag-scanner';
import { plainText } from '../xml/text-content';

/** The record in the XML that workbook/record-part.ts writes; null when it holds none. */
export function storedText(xml: string): string | null {
  const scanner = new TagScanner(xml);
  if (!scanner.next() || scanner.empty) return null;
  const from = scanner.end;
  while (scanner.next()) if (scanner.closing) return plainText(xml.slice(from, scanner.start));
  return null;
}
