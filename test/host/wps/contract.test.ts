import { describe } from 'vitest';
import { hostContract } from '../contract';
import type { HostHarness } from '../contract-harness';
import { PLAIN, PROFILES, type Quirks } from './emulator/quirks';
import { openWps, PATIENCE, underTest } from './wps-under-test';

function harnessFor(quirks: Partial<Quirks>, withSheet: boolean): HostHarness {
  const { xmlParts, undoGroups } = { ...PLAIN, ...quirks };
  const keepsParts = xmlParts === 'kept' || xmlParts === 'lost-on-save';
  return {
    capabilities: { select: true, events: true, marks: true, store: keepsParts || withSheet, notes: true, nativeUndo: undoGroups },
    without: [],
    inProcess: true,
    calculates: true,
    patience: PATIENCE * 6,
    open: (bytes) => {
      const wps = openWps({ bytes, quirks });
      if (withSheet) wps.host.allowStoreSheet();
      return Promise.resolve(underTest(wps));
    },
  };
}

describe.each(Object.entries(PROFILES))('WPS: %s', (_, quirks) => {
  hostContract(harnessFor(quirks, false));
});

describe.each(['no custom XML parts', 'an old program'])('WPS: %s, where a person allowed a sheet for the record', (name) => {
  hostContract(harnessFor(PROFILES[name]!, true));
});
