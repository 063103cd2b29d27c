/**
 * 配对: for each new item the index of the old one with the same key, by the first key first; among several with one key
 * the first goes to the first. A key of null pairs with nothing. Linear in the items.
 */
export function pairUp<Item>(before: readonly Item[], after: readonly Item[], keys: readonly ((item: Item) => string | null)[]): (number | null)[] {
  const paired: (number | null)[] = after.map(() => null);
  const taken = new Set<number>();
  for (const key of keys) {
    const waiting = queues(before, taken, key);
    after.forEach((item, at) => {
      if (paired[at] !== null) return;
      const own = key(item);
      const found = own === null ? undefined : waiting.get(own)?.next().value;
      if (found === undefined) return;
      paired[at] = found;
      taken.add(found);
    });
  }
  return paired;
}

function queues<Item>(items: readonly Item[], taken: ReadonlySet<number>, key: (item: Item) => string | null): ReadonlyMap<string, Iterator<number, undefined>> {
  const lists = new Map<string, number[]>();
  items.forEach((item, at) => {
    const own = taken.has(at) ? null : key(item);
    if (own === null) return;
    const list = lists.get(own);
    if (list === undefined) lists.set(own, [at]);
    else list.push(at);
  });
  return new Map([...lists].map(([own, list]) => [own, list.values()]));
}
