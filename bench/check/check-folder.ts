import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What one call of `ziping check` took, its threads included. */
export interface CheckRun {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

/** Told by the process itself at its end; its threads load the same and keep silent. */
const TELL_USAGE = `
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => writeFileSync(process.env.ZIPING_USAGE, JSON.stringify(process.resourceUsage())));
`;

/** Reviews a folder with the built command line, on every core or on one. */
export function checkFolder(source: string, report: string | null, { oneCore }: { readonly oneCore: boolean }): CheckRun {
  const folder = mkdtempSync(join(tmpdir(), 'ziping-usage-'));
  try {
    const [tell, usage] = [join(folder, 'tell.mjs'), join(folder, 'usage.json')];
    writeFileSync(tell, TELL_USAGE);
    const call = [process.execPath, '--import', tell, 'dist/cli/ziping.mjs', 'check', source, ...(report === null ? ['--json'] : ['--report', report])];
    const [command, ...args] = oneCore ? ['taskset', '-c', '0', ...call] : call;
    const started = performance.now();
    const { status, error } = spawnSync(command!, args, { stdio: ['ignore', 'ignore', 'ignore'], env: { ...process.env, ZIPING_USAGE: usage } });
    if (error !== undefined || status === null || status > 1) throw error ?? new Error(`ziping check ended with ${String(status)}`);
    const seconds = (performance.now() - started) / 1000;
    const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, 'utf8')) as NodeJS.ResourceUsage;
    return { seconds, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: maxRSS / 1024 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
