import { describe } from 'vitest';
import { MemoryHost } from '../../../src/host/memory/memory-host';
import { XlsxHost } from '../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import { parseRef } from '../../../src/workbook/cell-ref';
import { hostContract } from '../contract';
import type { HostHarness, HostUnderTest } from '../contract-harness';

const harness: HostHarness = {
  capabilities: { select: true, events: true, marks: true, store: true, notes: true, nativeUndo: false },
  without: [],
  inProcess: true,
  calculates: false,
  patience: 0,
  open: async (bytes) => underTest(new MemoryHost(await XlsxHost.open(bytes, nodeCodec).read(), [parseRef('保护!A2')!])),
};

describe('host in memory', () => {
  hostContract(harness);
});

function underTest(host: MemoryHost): HostUnderTest {
  const done = async (deed: () => void): Promise<void> => {
    await Promise.resolve();
    deed();
  };
  return {
    host,
    marks: () => Promise.resolve(host.marked()),
    dispose: () => Promise.resolve(),
    bystander: {
      typeInto: (ref, text) => done(() => { host.typeInto(ref, text); }),
      beginEditing: (ref, text) => done(() => { host.beginEditing(ref, text); }),
      endEditing: () => done(() => { host.endEditing(); }),
      select: (ref) => done(() => { host.click(ref); }),
      renameSheet: (from, to) => done(() => { host.renameSheet(from, to); }),
      deleteSheet: (name) => done(() => { host.deleteSheet(name); }),
      closeWorkbook: () => done(() => { host.close(); }),
    },
  };
}
