/** 监听者: whoever wants to be told, each until it takes itself out. */
export interface Listeners<T> {
  readonly add: (listener: (told: T) => void) => () => void;
  readonly tell: (told: T) => void;
}

export function listeners<T>(): Listeners<T> {
  const known = new Set<(told: T) => void>();
  return {
    add: (listener) => {
      // Whoever listens twice is told twice.
      const own = (told: T): void => {
        listener(told);
      };
      known.add(own);
      return () => known.delete(own);
    },
    tell: (told) => {
      for (const listener of [...known]) listener(told);
    },
  };
}
