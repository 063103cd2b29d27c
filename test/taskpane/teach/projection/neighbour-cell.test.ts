import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { assess } from '../../../../src/assess';
import { type ExplainableCell, explainableCells } from '../../../../src/explain/explainable-cells';
import { nodeCodec } from '../../../../src/host/xlsx/zip/codec.node';
import { XlsxHost } from '../../../../src/host/xlsx/xlsx-host';
import { shippedProfiles } from '../../../../src/profile/shipped-profiles';
import { NO_JUDGEMENTS } from '../../../../src/scoring/form-score';
import { neighbourCell } from '../../../../src/taskpane/teach/projection/neighbour-cell';
import { refText } from '../../../../src/workbook/cell-ref';

const host = await XlsxHost.open(new Uint8Array(readFileSync('assets/samples/zhongshan-2022.xlsx')), nodeCodec);
const { forms } = assess(await host.read(), { profiles: shippedProfiles(), chosen: () => null, judgements: NO_JUDGEMENTS });
const cells = explainableCells(forms[0]!);

function walk(from: ExplainableCell, step: 1 | -1): readonly ExplainableCell[] {
  const next = neighbourCell(cells, from, step);
  return next === null ? [from] : [from, ...walk(next, step)];
}

const ends = (kind: ExplainableCell['kind']): ExplainableCell => cells.find((cell) => cell.kind === kind)!;

it('goes down the form from score to score, through subtotals to the total and the grade, and the same way back', () => {
  const down = walk(walk(ends('total'), -1).at(-1)!, 1);
  expect(walk(down.at(-1)!, -1).map(({ ref }) => refText(ref))).toEqual(down.map(({ ref }) => refText(ref)).reverse());
  const scores = cells.filter(({ kind }) => kind.endsWith('-score'));
  expect(down.filter(({ kind }) => kind.endsWith('-score'))).toEqual(scores);
  expect(down).toEqual(expect.arrayContaining([ends('total'), ends('grade')]));
});

it('leaves the rate of a row to the score of that row, and goes on from there', () => {
  const rate = cells.find(({ kind, ref }) => kind.endsWith('-rate') && cells.some((other) => other.kind.endsWith('-score') && other.ref.row === ref.row))!;
  const score = cells.find(({ kind, ref }) => kind.endsWith('-score') && ref.row === rate.ref.row)!;
  expect(walk(ends('total'), -1)).not.toContain(rate);
  expect(neighbourCell(cells, rate, 1)).toBe(neighbourCell(cells, score, 1));
});
