import { TagScanner } from '../xml/tag-scanner';

/** Children of an element to be put in place of those of the same name; null takes one out. */
export type ChildChanges = Readonly<Record<string, string | null>>;

/** An element with some of its children changed; new ones stand in the order the schema asks for, the others as they stood. */
export function withChildren(element: string, changes: ChildChanges, order: readonly string[]): string {
  const scanner = new TagScanner(element);
  scanner.next();
  const open = element.slice(0, scanner.end);
  const tagName = scanner.prefix + scanner.name;
  const children = scanner.empty ? [] : childrenOf(scanner);
  const kept = children.filter(({ name }) => !(name in changes));
  for (const name of order) {
    const text = changes[name] ?? null;
    if (text === null) continue;
    const place = kept.findIndex((child) => order.indexOf(child.name) > order.indexOf(name));
    kept.splice(place < 0 ? kept.length : place, 0, { name, text });
  }
  return `${scanner.empty || open.endsWith('/>') ? open.replace(/\s*\/>$/, '>') : open}${kept.map(({ text }) => text).join('')}</${tagName}>`;
}

/** The children of the element whose opening tag the scanner stands on; what they hold stays with them. */
function childrenOf(scanner: TagScanner): { name: string; text: string }[] {
  const children: { name: string; text: string }[] = [];
  let depth = 0;
  let start = 0;
  let name = '';
  while (scanner.next()) {
    if (depth === 0 && scanner.closing) break;
    if (depth === 0) ({ start, name } = scanner);
    if (!scanner.empty) depth += scanner.closing ? -1 : 1;
    if (depth === 0) children.push({ name, text: scanner.text.slice(start, scanner.end) });
  }
  return children;
}
