import type { WorkbookSnapshot } from '../../../../src/workbook/snapshot';
import { Emulator, type EmulatorLimits, type EmulatorOptions } from './emulator';
import { recalculate } from './model/recalculate';
import { bookOfFile, bookOfSnapshot } from './model/load-book';
import { nativeBridge, sendEvents } from './runtime/bridge';
import { type Loose, loadRuntime, type Platform, runtimeFile } from './runtime/genuine-runtime';
import { memberVersions } from './runtime/member-versions';
import { requirementSets } from './runtime/requirement-sets';
import { type User, userOf } from './user';
import type { EmulatorGap } from './wire/api-error';

export interface BootOptions {
  /** The workbook: a file, or what is known of one. Neither: one empty sheet. */
  readonly bytes?: Uint8Array;
  readonly workbook?: WorkbookSnapshot;
  /** The highest ExcelApi that this Excel has; the runtime refuses what is above. */
  readonly cap?: string;
  readonly platform?: Platform;
  /** Where nothing is said: 5 MB each way on the web, no limit elsewhere. */
  readonly limits?: Partial<EmulatorLimits>;
  /** Milliseconds that a request takes each way. */
  readonly latency?: number;
  readonly calculate?: EmulatorOptions['calculate'];
  /** A member that the emulator lacks: thrown where nobody catches it, unless a test wants to look at it. */
  readonly onGap?: (gap: EmulatorGap) => void;
}

export interface BootedExcel {
  /** The globals of the genuine runtime. */
  readonly Excel: Loose;
  readonly Office: Loose;
  readonly OfficeExtension: Loose;
  readonly emulator: Emulator;
  readonly user: User;
  readonly dispose: () => void;
}

const WEB_LIMIT = 5 * 1024 * 1024;
const MOST_CELLS = 5_000_000;

/** Opens a workbook in an Excel of its own: the genuine runtime on one side of the bridge, the emulator on the other. */
export async function bootExcel(options: BootOptions = {}): Promise<BootedExcel> {
  const { bytes, workbook, cap = '1.17', platform = 'PC', limits = {}, latency = 0, calculate = recalculate } = options;
  const book = bytes === undefined ? bookOfSnapshot(workbook ?? { sheets: [], date1904: false }) : bookOfFile(bytes);
  const payload = platform === 'OfficeOnline' ? WEB_LIMIT : null;
  const bridge = nativeBridge(() => emulator, latency);
  const { isSetSupported } = requirementSets(cap);
  const versions = memberVersions(runtimeFile(platform));
  const emulator: Emulator = new Emulator(book, {
    limits: { requestBytes: payload, responseBytes: payload, cellsRead: MOST_CELLS, ...limits },
    namesTrigger: isSetSupported('ExcelApi', '1.14'),
    knows: (type, member) => isSetSupported('ExcelApi', versions.get(`${type}.${member}`) ?? '1.1'),
    calculate,
    onEvent: (events) => { sendEvents(bridge, events); },
    onGap: options.onGap ?? ((gap) => { queueMicrotask(() => { throw gap; }); }),
  });
  const context = { requirements: { isSetSupported }, platform, host: 'Excel', diagnostics: { host: 'Excel', platform, version: '16.0.14332.20000' }, contentLanguage: 'zh-CN', displayLanguage: 'zh-CN' };
  const globals = loadRuntime(platform, bridge, context);
  await Promise.resolve();
  return { ...globals, emulator, user: userOf(emulator), dispose: () => { emulator.lose(); } };
}
