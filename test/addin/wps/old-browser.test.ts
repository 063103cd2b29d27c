import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { teachSelectors, withoutIs } from '../../../src/addin/wps/old-browser/missing-selectors';
import { inOldWords } from '../../../src/addin/wps/old-browser/style-renderer';

/** A browser without the newer functions, and what our own make of it. */
const old = vm.createContext({ DOMException });
vm.runInContext(`
  for (const [owner, names] of [[Array.prototype, ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted']], [String.prototype, ['at', 'replaceAll']], [Object, ['hasOwn']], [globalThis, ['WeakRef']]])
    for (const name of names) delete owner[name];
  delete Object.getPrototypeOf(Uint8Array.prototype).at;
  globalThis.AbortSignal = class { constructor(aborted) { this.aborted = aborted; } };
`, old);
vm.runInContext(transformSync(readFileSync('src/addin/wps/old-browser/missing-functions.ts', 'utf8'), { loader: 'ts' }).code, old);

describe('functions that an old browser lacks', () => {
  it.each([
    '[1, 2, 3].at(-1)', '[1, 2, 3].at(0)', '[1].at(-2)', '[1, 2].at(1.7)', '"abc".at(-1)', 'new Uint8Array([7, 8]).at(-1)',
    '"a.b.c".replaceAll(".", "/")', '"a$b".replaceAll("$", "$$$$")', '"aXbX".replaceAll("X", (found) => found + "!")', '"1-2-3".replaceAll(/-/g, "")', '"[x]{y}^|\\\\".replaceAll("]{", "+")', '"项目、项目".replaceAll("项目", "表")',
    '[1, 2, 3].findLast((n) => n < 3)', '[1].findLast((n) => n > 1)', '[1, 2, 3].findLastIndex((n) => n === 2)', '[].findLastIndex(() => true)',
    '[3, 1, 2].toSorted().join()', '[3, 10, 2].toSorted((a, b) => b - a).join()', '[1, 2].toReversed().join()', '(() => { const list = [2, 1]; list.toSorted(); list.toReversed(); return list.join(); })()',
    'Object.hasOwn({ a: 1 }, "a")', 'Object.hasOwn({}, "toString")', 'Object.hasOwn(Object.create(null), "a")',
  ])('%s is what it is in a new one', (expression) => {
    expect(vm.runInContext(expression, old)).toEqual(vm.runInNewContext(expression));
  });

  it('break off work that was cancelled, and keep what is referred to', () => {
    expect(() => vm.runInContext('new AbortSignal(false).throwIfAborted()', old)).not.toThrow();
    expect(vm.runInContext('(() => { try { new AbortSignal(true).throwIfAborted(); } catch (error) { return error.name; } })()', old)).toBe('AbortError');
    expect(vm.runInContext('(() => { const held = {}; return new WeakRef(held).deref() === held; })()', old)).toBe(true);
  });

  it('are not seen by who asks what a list has', () => {
    expect(vm.runInContext('(() => { const names = []; for (const name in [1]) names.push(name); return names.join(); })()', old)).toBe('0');
  });
});

describe('styles for an old browser', () => {
  it('put the distance on what stands in a box', () => {
    expect(inOldWords('.fx{column-gap:4px;}')).toEqual(['.fx:not(.f1vx9l62):not(.f13qh94s)>:not(:last-child){margin-right:4px;}']);
    expect(inOldWords('.fx{row-gap:4px;}')).toEqual(['.fx.f1vx9l62>:not(:last-child){margin-bottom:4px;}', '.fx.fni485r:not(.f1vx9l62)>*{margin-bottom:4px;}']);
    expect(inOldWords('.fx{gap:2px;}')).toEqual([...inOldWords('.fx{column-gap:2px;}'), ...inOldWords('.fx{row-gap:2px;}')]);
    expect(inOldWords('.fx{gap:1px var(--a);}')).toEqual([...inOldWords('.fx{column-gap:var(--a);}'), ...inOldWords('.fx{row-gap:1px;}')]);
  });

  it('show the keyboard where it is, and leave everything else', () => {
    expect(inOldWords('.fx:focus-visible{outline:1px;}')).toEqual(['.fx:focus{outline:1px;}']);
    expect(inOldWords('.fx{color:red;}')).toEqual([]);
  });

  it('place a dialog over the page, and part what stands in a row', () => {
    expect(inOldWords('.rx{color:red;inset:0;margin:auto;}')).toEqual(['.rx{top:0;right:0;bottom:0;left:0;}']);
    expect(inOldWords('.rx::after{inset:1px;}')).toEqual(['.rx::after{top:1px;right:1px;bottom:1px;left:1px;}']);
    expect(inOldWords('.rx{box-shadow:inset 0 0 0 1px red;clip-path:inset(50%);}')).toEqual([]);
    expect(inOldWords('.rx{display:inline-flex;gap:2px;color:red;}')).toEqual(inOldWords('.rx{column-gap:2px;}'));
    expect(inOldWords('.rx{display:grid;gap:2px;}')).toEqual([]);
  });
});

describe('selectors for an old browser', () => {
  it('name each choice by itself, and stay what they are without one', () => {
    expect(withoutIs(':is(a[href], details > summary):not(:disabled)')).toBe('a[href]:not(:disabled), details > summary:not(:disabled)');
    for (const other of ['a:not(b)', ':is(a, b) c, d', 'a, :is(b)']) expect(withoutIs(other)).toBe(other);
  });

  it('are taught only to a page that does not know them', () => {
    const asked: string[] = [];
    const page = (knows: boolean) => ({
      document: { querySelector: (selector: string) => { if (!knows && selector.includes(':is(')) throw new SyntaxError(selector); return null; } },
      Element: { prototype: { matches: (selector: string) => { asked.push(selector); } } },
      Document: { prototype: {} },
    });
    for (const knows of [false, true]) {
      const one = page(knows);
      teachSelectors(one);
      one.Element.prototype.matches(':is(a, b).c');
    }
    expect(asked).toEqual(['a.c, b.c', ':is(a, b).c']);
  });
});
