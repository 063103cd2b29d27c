/** A JSON document. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** JSON pointer (RFC 6901) of a path: "/sections/0/points". */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The path of a pointer. */
export function pathOf(pointer: string): readonly string[] {
  return pointer.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What stands at a path, undefined when nothing does. Own keys and list places only. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !isPlace(value, String(part))) return undefined;
    value = (value as Record<string, unknown>)[String(part)];
  }
  return value;
}

/** The same document with `value` at a place that exists; the original stays as it is. */
export function withValueAt(root: Json, path: readonly string[], value: Json): Json {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  if (Array.isArray(root)) return (root as Json[]).map((item, index) => (String(index) === first ? withValueAt(item, rest, value) : item));
  const object = root as Readonly<Record<string, Json>>;
  return { ...object, [first]: withValueAt(object[first]!, rest, value) };
}

function isPlace(container: object, part: string): boolean {
  if (Array.isArray(container)) return /^(?:0|[1-9]\d{0,5})$/.test(part) && Number(part) < container.length;
  return Object.hasOwn(container, part);
}
