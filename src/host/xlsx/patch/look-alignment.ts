import type { AlignmentLook } from '../look/cell-look';
import { TagScanner } from '../xml/tag-scanner';
import { withChildren } from './look-children';
import { withAttribute } from './tag-attributes';

const ORDER = ['alignment', 'protection', 'extLst'];

/** A cell style's entry with some of its alignment changed; what the file says beyond ours stays. */
export function withAlignment(entry: string, change: Partial<AlignmentLook>, prefix: string): string {
  const tagName = `${prefix}alignment`;
  let alignment = alignmentOf(entry) ?? `<${tagName}/>`;
  for (const [name, value] of Object.entries(attributesOf(change))) alignment = withAttribute(alignment, tagName, name, value);
  return withChildren(entry, { alignment }, ORDER);
}

/** The opening tag of what the entry says about alignment; it has no children. */
function alignmentOf(entry: string): string | null {
  const scanner = new TagScanner(entry);
  while (scanner.next()) if (scanner.name === 'alignment' && !scanner.closing) return entry.slice(scanner.start, scanner.end).replace(/\s*\/?>$/, '/>');
  return null;
}

function attributesOf({ horizontal, vertical, wrap, shrink, indent, rotation }: Partial<AlignmentLook>): Readonly<Record<string, string>> {
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(wrap === undefined ? {} : { wrapText: wrap ? '1' : '0' }),
    ...(shrink === undefined ? {} : { shrinkToFit: shrink ? '1' : '0' }),
    ...(indent === undefined ? {} : { indent: String(indent) }),
    // Downwards counts from 91.
    ...(rotation === undefined ? {} : { textRotation: String(rotation < 0 ? 90 - rotation : rotation) }),
  };
}
