import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess';
import { type FillOptions, planChanges } from '../../src/fill/plan-changes';
import { shippedProfiles } from '../../src/profile/shipped-profiles';
import { parseRef } from '../../src/workbook/cell-ref';
import type { CellEdit } from '../../src/workbook/change-set';
import type { CellSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { applyEdits } from '../support/apply-edits';
import { original } from '../support/originals';
import { readFileSync } from 'node:fs';

const NAMES = ['zhengzhou-2023', 'shanghai-2023', 'zhongshan-2022', 'panjin-2023'];
const BOOKS = new Map(await Promise.all(NAMES.map(async (name) => [name, await original(`${name}-blank`)] as const)));

function editsFor(book: WorkbookSnapshot, options: FillOptions, acceptDefaults: boolean): readonly CellEdit[] {
  const judgements = { scores: new Map(), offTable: new Map(), acceptDefaults };
  return assess(book, { profiles: shippedProfiles(), chosen: () => null, judgements }).forms.flatMap(({ form, profile, score }) =>
    profile === null || score === null ? [] : planChanges({ form, profile, score }, options).planned.map(({ edit }) => edit));
}

const cellAt = (book: WorkbookSnapshot, address: string): CellSnapshot | undefined => {
  const { sheet, row, column } = parseRef(address)!;
  return book.sheets.find(({ name }) => name === sheet)?.cells.find((cell) => cell.row === row && cell.column === column);
};

describe('fill', () => {
  it.each(NAMES)('%s: filling with the defaults gives every value that is printed', (name) => {
    const { printed } = JSON.parse(readFileSync(`test/workbooks/${name}.truth.json`, 'utf8')) as { printed: Record<string, string | number> };
    const filled = applyEdits(BOOKS.get(name)!, editsFor(BOOKS.get(name)!, { overwrite: false, overwriteFormulas: false, formulas: false }, true));
    const got = Object.fromEntries(Object.keys(printed).map((address) => [address, cellAt(filled, address)?.value ?? null]));
    expect(got).toEqual(printed);
  });

  it('filling what was filled changes nothing', () => {
    fc.assert(fc.property(fc.constantFrom(...NAMES), fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean(), fc.array(fc.nat(1_000), { maxLength: 6 }),
      (name, overwrite, overwriteFormulas, formulas, acceptDefaults, blanks) => {
        const options = { overwrite, overwriteFormulas, formulas };
        const book = BOOKS.get(name)!;
        // Some of the computed cells hold a value of somebody else.
        const own = editsFor(book, options, acceptDefaults);
        const others = blanks.flatMap((pick) => own.length === 0 ? [] : [own[pick % own.length]!]);
        const before = applyEdits(book, [...new Set(others)].map((edit) => ({ ...edit, after: { kind: 'number', decimal: '3' }, format: null })));
        const once = applyEdits(before, editsFor(before, options, acceptDefaults));
        expect(editsFor(once, options, acceptDefaults)).toEqual([]);
      }), { seed: 2024, numRuns: 40 });
  });
});
