import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { assess } from '../../../../src/assess';
import { explainableCells } from '../../../../src/explain/explainable-cells';
import { nodeCodec } from '../../../../src/host/xlsx/zip/codec.node';
import { XlsxHost } from '../../../../src/host/xlsx/xlsx-host';
import { shippedProfiles } from '../../../../src/profile/shipped-profiles';
import { NO_JUDGEMENTS } from '../../../../src/scoring/form-score';
import { pickerItems } from '../../../../src/taskpane/teach/derivation/picker-items';
import { message } from '../../../../src/wording/message';
import { say } from '../../../../src/wording/say';
import { refText } from '../../../../src/workbook/cell-ref';

const host = await XlsxHost.open(new Uint8Array(readFileSync('assets/samples/zhongshan-2022.xlsx')), nodeCodec);
const { forms } = assess(await host.read(), { profiles: shippedProfiles(), chosen: () => null, judgements: NO_JUDGEMENTS });
const cells = explainableCells(forms[0]!);
const found = (query: string) => pickerItems(cells, query, (kind) => say(message(`derivation.kind-${kind}`), 'zh'));
const refs = (query: string) => found(query).flatMap((item) => item.kind === 'cell' ? [refText(item.cell.ref)] : []);

it('lists every computed cell once, each group under one heading that counts it', () => {
  const items = found('');
  expect(items.filter(({ kind }) => kind === 'cell')).toHaveLength(cells.length);
  expect(items.flatMap((item) => item.kind === 'group' ? [item.group] : [])).toEqual(['funds', 'indicators', 'subtotals', 'total', 'grade']);
  const counted = items.flatMap((item) => item.kind === 'group' ? [item.count] : []).reduce((sum, count) => sum + count, 0);
  expect(counted).toBe(cells.length);
  expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
});

it('finds a cell by its address, by its name, and by its name and kind together, however wide the letters are', () => {
  const { ref, label } = cells.find(({ kind }) => kind === 'indicator-score')!;
  expect(refs(refText(ref).split('!')[1]!.toLowerCase())).toContain(refText(ref));
  expect(refs('Ｊ１４')).toEqual(['自评表!J14']);
  expect(refs(`${label} 得分`)).toContain(refText(ref));
  expect(refs('总分')).toEqual([refText(cells.find(({ kind }) => kind === 'total')!.ref)]);
});

it('says nothing of a group in which nothing was found', () => {
  expect(found('没有这样的格子')).toEqual([]);
});
