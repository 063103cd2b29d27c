import { TagScanner } from '../xml/tag-scanner';
import type { WorkbookPackage } from './workbook-package';

/** 关系: one part points to another. */
export interface Relationship {
  readonly id: string;
  /** Last piece of the type's address: "worksheet", "sharedStrings", "customXml" … */
  readonly type: string;
  /** Part name from the root of the package, without leading slash; an address for an external target. */
  readonly target: string;
  readonly external: boolean;
}

/** The name of the relationships part of a part; "" is the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** What a part points to; nothing when it has no relationships. */
export function relationshipsOf(files: WorkbookPackage, part: string): readonly Relationship[] {
  const xml = files.text(relationshipsPart(part));
  if (xml === null) return [];
  const found: Relationship[] = [];
  const scanner = new TagScanner(xml);
  while (scanner.next()) {
    if (scanner.name !== 'Relationship' || scanner.closing) continue;
    const external = scanner.attribute('TargetMode') === 'External';
    const target = scanner.attribute('Target') ?? '';
    found.push({
      id: scanner.attribute('Id') ?? '',
      type: (scanner.attribute('Type') ?? '').split('/').at(-1)!,
      target: external ? target : resolved(part, target),
      external,
    });
  }
  return found;
}

/** Targets are relative to the part's folder, or absolute from the root. */
function resolved(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folder = part.split('/').slice(0, -1);
  for (const piece of target.split('/')) {
    if (piece === '..') folder.pop();
    else if (piece !== '.' && piece !== '') folder.push(piece);
  }
  return folder.join('/');
}
