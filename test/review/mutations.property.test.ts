import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess';
import { planChanges } from '../../src/fill/plan-changes';
import { planMarks } from '../../src/fill/plan-marks';
import { shippedProfiles } from '../../src/profile/shipped-profiles';
import { NO_JUDGEMENTS } from '../../src/scoring/form-score';
import { refText } from '../../src/workbook/cell-ref';
import type { CellSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { say } from '../../src/wording/say';
import { original } from '../support/originals';

const NAMES = ['zhengzhou-2023', 'shanghai-2023', 'zhongshan-2022', 'panjin-2023'];
const BOOKS = new Map(await Promise.all(NAMES.map(async (name) => [name, await original(name)] as const)));

const CONTENT = fc.oneof(
  fc.constantFrom('', '无', '-', '/', 'null', '0', '-1', '100', '1e400', '≥', '≥100%', '<100', '约5人', '2023年12月底前', '部分达成', '达成指标', '优', '差', '{name}', '<p>', '40/0', '40/3', '0.1+0.2', '９９％', '\u0000', '1 2 3', '一级指标', '#DIV/0!'),
  fc.string({ maxLength: 12 }),
  fc.double({ noNaN: false }),
  fc.boolean(),
);

function replaced(book: WorkbookSnapshot, changes: readonly (readonly [number, string | number | boolean])[]): WorkbookSnapshot {
  const all = book.sheets.flatMap((sheet) => sheet.cells.map((cell) => [sheet.name, cell] as const));
  const chosen = new Map(changes.map(([pick, value]) => [all[pick % all.length]![1], value]));
  const changed = (cell: CellSnapshot): CellSnapshot => {
    const value = chosen.get(cell);
    return value === undefined ? cell : { ...cell, value, text: String(value), formula: null };
  };
  return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(changed) })) };
}

describe('any content in any cell', () => {
  it('gives findings that can be said in both languages, each with its own id, and a plan that touches each cell once', () => {
    const profiles = shippedProfiles();
    fc.assert(fc.property(fc.constantFrom(...NAMES), fc.array(fc.tuple(fc.nat(2_000), CONTENT), { minLength: 1, maxLength: 12 }), fc.boolean(), (name, changes, formulas) => {
      const { forms } = assess(replaced(BOOKS.get(name)!, changes), { profiles, chosen: () => null, judgements: NO_JUDGEMENTS });
      for (const { form, profile, score, review } of forms) {
        if (profile === null || score === null || review === null) continue;
        const ids = review.findings.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { message, advice } of review.findings) {
          for (const language of ['zh', 'en'] as const) expect(say(message, language) + say(advice, language)).not.toBe('');
        }
        const { planned, left } = planChanges({ form, profile, score }, { overwrite: true, overwriteFormulas: true, formulas });
        for (const { why } of left) expect(say(why, 'zh')).not.toBe('');
        const touched = planned.map(({ edit }) => refText(edit.ref));
        expect(new Set(touched).size).toBe(touched.length);
        const marked = planMarks({ form, profile, score }).map(({ ref }) => refText(ref));
        expect(new Set(marked).size).toBe(marked.length);
      }
    }), { seed: 7, numRuns: 150 });
  });
});
