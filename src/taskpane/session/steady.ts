/** 保持不变的部分: the earlier objects wherever they say the same, so that a screen draws only what is new. */
export function steadyList<T>(before: readonly T[], now: readonly T[]): readonly T[] {
  if (before === now) return before;
  const kept = now.map((item, index) => steady(before[index], item));
  return kept.length === before.length && kept.every((item, index) => item === before[index]) ? before : kept;
}

/** Both are plain data. */
export function steady<T>(before: T | undefined, now: T): T {
  return before !== undefined && (before === now || JSON.stringify(before) === JSON.stringify(now)) ? before : now;
}

/** The earlier object when every part of it is the very same. */
export function steadyParts<T extends object>(before: T | undefined, now: T): T {
  if (before === undefined) return now;
  return (Object.keys(now) as (keyof T)[]).every((key) => before[key] === now[key]) ? before : now;
}
