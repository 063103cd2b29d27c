import type { Emulator } from './emulator';
import { type ExcelOptions, newEmulator, NEWEST_CAP } from './new-emulator';
import { nativeBridge, sendEvents } from './runtime/bridge';
import { type Loose, loadRuntime } from './runtime/genuine-runtime';
import { requirementSets } from './runtime/requirement-sets';
import { type User, userOf } from './user';

export interface BootOptions extends ExcelOptions {
  /** Milliseconds that a request takes each way. */
  readonly latency?: number;
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

/** Opens a workbook in an Excel of its own: the genuine runtime on one side of the bridge, the emulator on the other. */
export async function bootExcel(options: BootOptions = {}): Promise<BootedExcel> {
  const { cap = NEWEST_CAP, platform = 'PC', latency = 0 } = options;
  const bridge = nativeBridge(() => emulator, latency);
  const emulator: Emulator = newEmulator(options, (events) => { sendEvents(bridge, events); });
  const diagnostics = { host: 'Excel', platform, version: '16.0.14332.20000' };
  const globals = loadRuntime(platform, bridge, { requirements: requirementSets(cap), platform, host: 'Excel', diagnostics, contentLanguage: 'zh-CN', displayLanguage: 'zh-CN' });
  await Promise.resolve();
  return { ...globals, emulator, user: userOf(emulator), dispose: () => { emulator.lose(); } };
}
