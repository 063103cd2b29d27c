import { describe } from 'vitest';
import type { HostHarness } from './contract-harness';
import { applyContract } from './contract-apply';
import { inverseContract } from './contract-inverse';
import { lossContract } from './contract-loss';
import { markContract } from './contract-marks';
import { noteContract } from './contract-notes';
import { readContract } from './contract-read';
import { storeContract } from './contract-store';
import { watchContract } from './contract-watch';

export * from './contract-words';

/** 宿主契约: what every host keeps to, whatever program is behind it. There is no other statement of it. */
export function hostContract(harness: HostHarness): void {
  describe('read', () => { readContract(harness); });
  describe('apply', () => { applyContract(harness); });
  describe('inverse', () => { inverseContract(harness); });
  describe('notes', () => { noteContract(harness); });
  describe('marks', () => { markContract(harness); });
  describe('store', () => { storeContract(harness); });
  describe('select, events and editing', () => { watchContract(harness); });
  describe('what is gone', () => { lossContract(harness); });
}
