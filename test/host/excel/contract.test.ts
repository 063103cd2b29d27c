import { describe } from 'vitest';
import { hostContract } from '../contract';
import type { HostHarness } from '../contract-harness';
import { openExcel, underTest } from './excel-under-test';

const harnessFor = (cap: string, merges: boolean): HostHarness => ({
  capabilities: { select: true, events: true, marks: true, store: true, notes: false, nativeUndo: false, ...(merges ? {} : { merges: false }) },
  without: ['closeWorkbook'],
  inProcess: true,
  calculates: true,
  patience: 30,
  open: async (bytes) => underTest(await openExcel({ bytes, cap })),
});

describe.each([['1.9', false], ['1.14', true], ['1.17', true]] as const)('Excel with ExcelApi %s, through its genuine runtime', (cap, merges) => {
  hostContract(harnessFor(cap, merges));
});
