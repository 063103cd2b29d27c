import { encodeAttribute } from '../../../workbook/encode-text';

/** An element whose opening tag has this attribute, before all others. Whoever calls knows the tag's name, its prefix included. */
export function withAttribute(element: string, tagName: string, name: string, value: string): string {
  const openEnd = element.indexOf('>') + 1;
  const bare = element.slice(0, openEnd).replace(new RegExp(`\\s${name}\\s{0,8}=\\s{0,8}(?:"[^"]*"|'[^']*')`), '');
  const head = 1 + tagName.length;
  return `${bare.slice(0, head)} ${name}="${encodeAttribute(value)}"${bare.slice(head)}${element.slice(openEnd)}`;
}

/** A list's opening tag with another count, where it has one. */
export function counted(tag: string, count: number): string {
  return tag.replace(/(\scount\s*=\s*)(?:"\d*"|'\d*')/, `$1"${count}"`);
}
