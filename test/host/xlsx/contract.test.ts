import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../src/host/xlsx/patch/patch-marks';
import { XlsxHost } from '../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import type { Mark } from '../../../src/workbook/change-set';
import { parseRef } from '../../../src/workbook/cell-ref';
import { EMPTY, NOTHING, cellAt, edit, hostContract, number, text } from '../contract';
import { EVERY_DEED, type HostHarness, NOBODY } from '../contract-harness';
import { contractWorkbook } from '../contract-workbook';
import { changedParts, textOf } from './package-of';

const open = () => Promise.resolve(XlsxHost.open(contractWorkbook(), nodeCodec));

const harness: HostHarness = {
  capabilities: { select: false, events: false, marks: true, store: true, notes: true, nativeUndo: false },
  without: EVERY_DEED,
  inProcess: true,
  calculates: false,
  patience: 0,
  open: (bytes) => {
    const host = XlsxHost.open(bytes, nodeCodec);
    return Promise.resolve({ host, marks: () => Promise.resolve(marksInBytes(host.toBytes())), bystander: NOBODY, dispose: () => Promise.resolve() });
  },
};

describe('.xlsx host', () => {
  hostContract(harness);

  const steps = [
    { ...NOTHING, edits: [edit('表!B1', number('97.81'), number('1')), edit('表!J9', EMPTY, text('新'))] },
    { ...NOTHING, edits: [edit('表!F1', EMPTY, number('0.5'), '0.0%'), edit('表!C1', { kind: 'formula', formula: 'B1*2', cached: null }, number('3'))] },
    { ...NOTHING, marks: [{ ref: parseRef('表!B1')!, kind: 'reason-missing' }, { ref: parseRef('保护!A1')!, kind: 'finding-hint' }] },
    { ...NOTHING, store: '{}' },
  ] as const;

  it.each(steps)('gives back the very bytes when change %# is taken back', async (changes) => {
    const host = await open();
    const before = host.toBytes();
    const { inverse } = await host.apply(changes);
    expect(changedParts(before, host.toBytes())).not.toEqual([]);
    await host.apply(inverse);
    expect(Buffer.compare(host.toBytes(), before)).toBe(0);
  });

  it('takes marks and record of an earlier session off without a trace', async () => {
    const host = await open();
    await host.apply({ edits: [], marks: steps[2].marks, store: '{}' });
    const later = XlsxHost.open(host.toBytes(), nodeCodec);
    await later.apply({ edits: [], marks: [], store: '' });
    expect(changedParts(contractWorkbook(), later.toBytes())).toEqual([]);
  });

  it('takes back in a later session what an earlier one wrote', async () => {
    const host = await open();
    const before = await host.read();
    const { inverse } = await host.apply({ ...steps[1], marks: steps[2].marks });
    const later = XlsxHost.open(host.toBytes(), nodeCodec);
    await later.apply(inverse);
    const after = await later.read();
    for (const at of ['表!F1', '表!C1', '表!B1']) {
      expect([at, cellAt(after, at)?.value, cellAt(after, at)?.text, cellAt(after, at)?.formula, cellAt(after, at)?.format ?? 'General'])
        .toEqual([at, cellAt(before, at)?.value, cellAt(before, at)?.text, cellAt(before, at)?.formula, cellAt(before, at)?.format ?? 'General']);
    }
  });
});

function marksInBytes(bytes: Uint8Array): readonly Mark[] {
  return [...marksOf('表', textOf(bytes, 'xl/worksheets/sheet1.xml')), ...marksOf('保护', textOf(bytes, 'xl/worksheets/sheet2.xml'))];
}
