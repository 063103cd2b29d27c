import { writeFileSync } from 'node:fs';
import { HostError } from '../host/host-error';
import { message } from '../wording/message';
import type { Language } from '../wording/message';
import { say } from '../wording/say';
import type { FileOutcome } from './file-task';

/** 审核结果文件: JSON lines when the name ends in .json or .jsonl, else the text for people. */
export function writeReport(path: string, outcomes: readonly FileOutcome[], language: Language): void {
  const asJson = /\.jsonl?$/i.test(path);
  const lines = outcomes.map(({ json, text }) => asJson ? json : text);
  try {
    writeFileSync(path, `${lines.join('\n')}\n`);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new HostError('not-writable', message('cli.reportNotWritten', { out: path, detail: String(error.code) }), { cause: error });
  }
  process.stderr.write(`${say(message('cli.reportWritten', { out: path }), language)}\n`);
}
