/** 听众: who wants to be told of one kind of event. */
export interface Audience<T> {
  /** The answer is the way to stop listening. */
  readonly listen: (listener: (value: T) => void) => () => void;
  readonly tell: (value: T) => void;
}

export function audience<T>(): Audience<T> {
  const seats = new Set<{ readonly listener: (value: T) => void }>();
  return {
    listen: (listener) => {
      const seat = { listener };
      seats.add(seat);
      return () => {
        seats.delete(seat);
      };
    },
    tell: (value) => {
      for (const { listener } of [...seats]) listener(value);
    },
  };
}
