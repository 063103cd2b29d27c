/** 实测结果 of one question: what came back, or what was said instead. */
export type Answer = unknown;

/** Items of a list that are told one by one. */
const TOLD = 6;

/** Asks, and takes a refusal for an answer. */
export function asked(question: () => unknown): Answer {
  try {
    return shapeOf(question());
  } catch (error) {
    return { refused: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

/** What a value is like, in words that JSON keeps: there undefined, null and the kinds of lists would all look alike. */
export function shapeOf(value: unknown): unknown {
  if (value === undefined) return 'undefined';
  if (value === null) return 'null';
  if (Array.isArray(value)) return { list: value.length, items: value.slice(0, TOLD).map(shapeOf) };
  if (typeof value === 'function') return 'function';
  if (typeof value === 'object') return { object: textOf(value) };
  return { [typeof value]: String(value) };
}

function textOf(value: object): string {
  try {
    return Object.prototype.toString.call(value);
  } catch {
    return 'cannot be told';
  }
}
