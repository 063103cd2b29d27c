import { hostError } from '../host-errors';
import { TagScanner } from '../xml/tag-scanner';
import { itemText } from '../xml/text-content';

/** 共享字符串: the strings of a workbook, each decoded when it is first asked for. */
export class SharedStrings {
  private readonly decoded: (string | undefined)[] = [];

  private constructor(private readonly xml: string, private readonly starts: readonly number[], private readonly ends: readonly number[]) {}

  static read(xml: string | null): SharedStrings {
    const starts: number[] = [];
    const ends: number[] = [];
    if (xml !== null) {
      const scanner = new TagScanner(xml);
      while (scanner.next()) {
        if (scanner.name !== 'si') continue;
        if (!scanner.closing) starts.push(scanner.end);
        if (scanner.closing || scanner.empty) ends.push(scanner.closing ? scanner.start : scanner.end);
      }
    }
    return new SharedStrings(xml ?? '', starts, ends);
  }

  /** The string of an index; an index that does not exist is damage. */
  at(index: number): string {
    const known = this.decoded[index];
    if (known !== undefined) return known;
    const start = this.starts[index];
    const end = this.ends[index];
    if (start === undefined || end === undefined) throw hostError('damaged', 'host.string-missing', { index: String(index) });
    const text = itemText(this.xml.slice(start, end));
    this.decoded[index] = text;
    return text;
  }
}
