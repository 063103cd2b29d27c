import { spawnSync } from 'node:child_process';

/** What one call of the built command line gave. */
export interface CliRun {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a user does: the built file, in a process of its own. */
export function ziping(...args: readonly string[]): CliRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/ziping.mjs', ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return { status: status ?? -1, out: stdout, err: stderr };
}

/** The JSON documents it printed, one a line. */
export function documents(run: CliRun): readonly Record<string, unknown>[] {
  return run.out.trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
}
