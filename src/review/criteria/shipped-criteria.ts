import common2026 from '../../../criteria/common/2026.json';
import type { CriteriaPack } from './criteria-pack';
import { readCriteriaPack } from './read-criteria-pack';

const FILES = [['criteria/common/2026.json', common2026]] as const;

let read: readonly CriteriaPack[] | null = null;

/** 内置复核标准: read once, when first asked for. */
export function shippedCriteria(): readonly CriteriaPack[] {
  read ??= FILES.map(([file, json]) => readCriteriaPack(file, JSON.stringify(json)));
  return read;
}
