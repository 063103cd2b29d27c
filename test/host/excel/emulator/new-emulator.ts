import type { WorkbookSnapshot } from '../../../../src/workbook/snapshot';
import { Emulator } from './emulator';
import type { EmulatorLimits, EmulatorOptions } from './emulator-options';
import { recalculate } from './model/recalculate';
import { bookOfFile, bookOfSnapshot } from './model/load-book';
import { type Platform, runtimeFile } from './runtime/genuine-runtime';
import { memberVersions } from './runtime/member-versions';
import { requirementSets } from './runtime/requirement-sets';
import type { EmulatorGap } from './wire/api-error';

export interface ExcelOptions {
  /** The workbook: a file, or what is known of one. Neither: one empty sheet. */
  readonly bytes?: Uint8Array;
  readonly workbook?: WorkbookSnapshot;
  /** The highest ExcelApi that this Excel has; the runtime refuses what is above. */
  readonly cap?: string;
  readonly platform?: Platform;
  /** Where nothing is said: 5 MB each way on the web, no limit elsewhere. */
  readonly limits?: Partial<EmulatorLimits>;
  readonly calculate?: EmulatorOptions['calculate'];
  /** A member that the emulator lacks: thrown where nobody catches it, unless a test wants to look at it. */
  readonly onGap?: (gap: EmulatorGap) => void;
}

export const NEWEST_CAP = '1.17';

const WEB_LIMIT = 5 * 1024 * 1024;
const MOST_CELLS = 5_000_000;

/** An Excel with a workbook in it, before any add-in talks to it. */
export function newEmulator({ bytes, workbook, cap = NEWEST_CAP, platform = 'PC', limits = {}, calculate = recalculate, onGap }: ExcelOptions, onEvent: EmulatorOptions['onEvent']): Emulator {
  const book = bytes === undefined ? bookOfSnapshot(workbook ?? { sheets: [], date1904: false }) : bookOfFile(bytes);
  const payload = platform === 'OfficeOnline' ? WEB_LIMIT : null;
  const { isSetSupported } = requirementSets(cap);
  const versions = memberVersions(runtimeFile(platform));
  return new Emulator(book, {
    limits: { requestBytes: payload, responseBytes: payload, cellsRead: MOST_CELLS, ...limits },
    namesTrigger: isSetSupported('ExcelApi', '1.14'),
    knows: (type, member) => isSetSupported('ExcelApi', versions.get(`${type}.${member}`) ?? '1.1'),
    calculate,
    onEvent,
    onGap: onGap ?? ((gap) => { queueMicrotask(() => { throw gap; }); }),
  });
}
