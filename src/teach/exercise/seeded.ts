/** 编号决定的随机数: the same number gives the same choices on every machine and host. */
export interface Seeded {
  /** A whole number from 0 to below `limit`. */
  readonly below: (limit: number) => number;
  /** One of the choices; there must be one. */
  readonly pick: <T>(choices: readonly T[]) => T;
}

export function seeded(seed: number): Seeded {
  let state = seed | 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  return { below, pick: (choices) => choices[below(choices.length)]! };
}

/** 打乱: the same items in an order that the number decides. */
export function shuffled<T>(items: readonly T[], random: Seeded): readonly T[] {
  const left = [...items];
  return items.map(() => left.splice(random.below(left.length), 1)[0]!);
}
