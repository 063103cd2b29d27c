/*
 * 旧浏览器缺少的函数: what Ziping and its libraries call and Chromium 76 does not have. Each stands in only where it is
 * missing, and does what the standard says for the ways in which it is called here.
 */

function give(owner: object, name: string, value: (this: never, ...args: never[]) => unknown): void {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, writable: true, configurable: true });
}

/** Chromium 92: the rules and the pane ask for the last of many things. */
function at(this: ArrayLike<unknown>, index: number): unknown {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

/** Chromium 85: signs of sheets are read and written with it everywhere. */
function replaceAll(this: string, what: string | RegExp, by: never): string {
  if (typeof what !== 'string') return this.replace(what, by);
  return this.replace(new RegExp(what.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'), 'gu'), by);
}

/** Chromium 97. */
function findLastIndex<T>(this: readonly T[], holds: (item: T, index: number, all: readonly T[]) => unknown): number {
  for (let index = this.length - 1; index >= 0; index -= 1) if (holds(this[index]!, index, this)) return index;
  return -1;
}

function findLast<T>(this: readonly T[], holds: (item: T, index: number, all: readonly T[]) => unknown): T | undefined {
  return this[findLastIndex.call(this as never, holds as never)];
}

give(Array.prototype, 'at', at);
give(String.prototype, 'at', at);
give(Object.getPrototypeOf(Uint8Array.prototype) as object, 'at', at);
give(String.prototype, 'replaceAll', replaceAll);
give(Array.prototype, 'findLast', findLast);
give(Array.prototype, 'findLastIndex', findLastIndex);
// Chromium 110: lists are sorted and turned as copies.
give(Array.prototype, 'toReversed', function toReversed(this: readonly unknown[]) { return this.slice().reverse(); });
give(Array.prototype, 'toSorted', function toSorted(this: readonly unknown[], order?: (a: unknown, b: unknown) => number) { return this.slice().sort(order); });
// Chromium 93: names are looked up without what is inherited.
give(Object, 'hasOwn', (owner: object, name: PropertyKey) => Object.prototype.hasOwnProperty.call(owner, name));
// Chromium 100: reading and filling break off with it when a person cancels.
give(AbortSignal.prototype, 'throwIfAborted', function throwIfAborted(this: AbortSignal) {
  if (this.aborted) throw new DOMException('the work was cancelled', 'AbortError');
});
// Chromium 84: Tabster remembers elements of the page by it. Here it keeps them for as long as it keeps the reference, which a pane can afford.
give(globalThis, 'WeakRef', function WeakRef(this: { deref: () => unknown }, held: unknown) { this.deref = () => held; });
