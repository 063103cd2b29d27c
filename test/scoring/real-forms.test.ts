import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decimalText } from '../../src/exact/decimal';
import { findForms } from '../../src/form/find-forms';
import type { EvaluationForm } from '../../src/form/evaluation-form';
import { type ComputedCell, computedCells } from '../../src/scoring/computed-cells';
import { type Judgements, NO_JUDGEMENTS } from '../../src/scoring/form-score';
import { scoreForm } from '../../src/scoring/score-form';
import { refText } from '../../src/workbook/cell-ref';
import { readWithExceljs } from '../support/read-with-exceljs';
import { profileOf } from './profile-of';
import { derivationFaults } from './run-case';

const BOOKS = ['shanghai-2023', 'zhongshan-2022', 'panjin-2023', 'zhengzhou-2023'] as const;
const WITH_DEFAULTS: Judgements = { ...NO_JUDGEMENTS, acceptDefaults: true };

describe.each(BOOKS)('%s', (book) => {
  const profile = profileOf(book.replace('-', '/'));

  it('comes out as printed, from the blank form with defaults', async () => {
    const cells = await written(`${book}-blank`, WITH_DEFAULTS);
    expect(Object.fromEntries(Object.keys(truth(book)).map((ref) => [ref, cells.get(ref)]))).toEqual(truth(book));
  });

  it('leaves to a person what only a default decided, and everything else is the same', async () => {
    const forms = await formsOf(`${book}-blank`);
    for (const form of forms) {
      const [asked, defaulted] = [scoreForm(form, profile, NO_JUDGEMENTS), scoreForm(form, profile, WITH_DEFAULTS)];
      asked.indicators.forEach((line, index) => {
        const other = defaulted.indicators[index]!;
        if (other.outcome === 'scored' && other.by === 'default') expect(line.outcome).toBe('needs-review');
        else expect(line).toEqual(other);
      });
      expect(asked.funds).toEqual(defaulted.funds);
    }
  });

  it('replays every derivation to its score', async () => {
    for (const name of [book, `${book}-blank`]) {
      for (const form of await formsOf(name)) {
        for (const judgements of [NO_JUDGEMENTS, WITH_DEFAULTS]) expect(derivationFaults(scoreForm(form, profile, judgements))).toEqual([]);
      }
    }
  });

  it('comes out the same from the filled form', async () => {
    const cells = await written(book, WITH_DEFAULTS);
    expect(Object.fromEntries(Object.keys(truth(book)).map((ref) => [ref, cells.get(ref)]))).toEqual(truth(book));
  });

  async function written(name: string, judgements: Judgements): Promise<Map<string, string | null>> {
    const forms = await formsOf(name);
    return new Map(forms.flatMap((form) => computedCells(form, scoreForm(form, profile, judgements), profile)
      .map((cell) => [refText(cell.field.ref), textOf(cell)])));
  }
});

/** What the cell will store. The reader of this test does not see formats of empty cells, so a percentage is held against its ratio. */
function textOf({ kind, value, content }: ComputedCell): string | null {
  if (content?.kind === 'number') return content.decimal;
  if (content?.kind !== 'text') return null;
  return kind.endsWith('rate') && value !== null ? decimalText(value) : content.text;
}

async function formsOf(name: string): Promise<readonly EvaluationForm[]> {
  return findForms(await readWithExceljs(`assets/samples/${name}.xlsx`)).forms;
}

function truth(book: string): Record<string, string> {
  const { printed } = JSON.parse(readFileSync(`test/workbooks/${book}.truth.json`, 'utf8')) as { printed: Record<string, string | number> };
  return Object.fromEntries(Object.entries(printed).map(([ref, value]) => [ref, String(value)]));
}
