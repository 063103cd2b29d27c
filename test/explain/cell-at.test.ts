import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess';
import { cellAt } from '../../src/explain/cell-at';
import { explainableCells } from '../../src/explain/explainable-cells';
import { nodeCodec } from '../../src/host/xlsx/zip/codec.node';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { shippedProfiles } from '../../src/profile/shipped-profiles';
import { NO_JUDGEMENTS } from '../../src/scoring/form-score';

const samples = readdirSync('assets/samples').filter((name) => !name.includes('blank'));

describe.each(samples)('%s', async (name) => {
  const host = await XlsxHost.open(new Uint8Array(readFileSync(`assets/samples/${name}`)), nodeCodec);
  const { forms } = assess(await host.read(), { profiles: shippedProfiles(), chosen: () => null, judgements: NO_JUDGEMENTS });
  const explained = forms.map((assessment) => ({ form: assessment.form, cells: explainableCells(assessment) }));

  it('a computed cell is spoken about itself', () => {
    for (const { form, cells } of explained) {
      expect(cells.length).toBeGreaterThan(10);
      for (const cell of cells) expect(cellAt(cells, form, cell.ref)).toBe(cells.find(({ ref }) => ref.row === cell.ref.row && ref.column === cell.ref.column));
    }
  });

  it('another cell of a row leads to the score of the row', () => {
    for (const { form, cells } of explained) {
      for (const { target, actual, score } of form.indicators) {
        const scored = cells.find(({ ref, kind }) => kind === 'indicator-score' && ref.row === score?.ref.row);
        if (scored === undefined || score?.shared === true) continue;
        for (const field of [target, actual]) if (field !== null && !field.shared) expect(cellAt(cells, form, field.ref)).toBe(scored);
      }
    }
  });

  it('a cell outside of every row leads nowhere', () => {
    for (const { form, cells } of explained) expect(cellAt(cells, form, { sheet: form.sheet, row: form.range.bottom + 40, column: 0 })).toBeNull();
  });
});
