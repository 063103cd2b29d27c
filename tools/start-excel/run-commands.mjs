import { spawnSync } from 'node:child_process';
import { StartError } from '../start/start-error.mjs';

/** Runs commands of the system one after the other; the first that fails ends it with `zh` and `en`, which say what it was for. */
export function runCommands(commands, zh, en) {
  for (const [command, ...args] of commands) {
    const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8' });
    if (status === 0) continue;
    const detail = (error?.message ?? stderr).trim() || `${command}: ${status}`;
    throw new StartError(`${zh}（${detail}）`, `${en} (${detail})`);
  }
}
