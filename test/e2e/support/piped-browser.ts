import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

const FLAGS = ['--headless', '--no-sandbox', '--single-process', '--no-zygote', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--remote-debugging-pipe', '--lang=zh-CN', '--window-size=380,768'];

const PATIENCE_MS = 30_000;
const STEP_MS = 50;

/** A page of a browser that playwright is too new for. */
export interface PipedPage {
  readonly open: (url: string) => Promise<void>;
  /** Runs an expression in the page and hands over what it comes to. */
  readonly run: <T>(expression: string) => Promise<T>;
  /** Waits until an expression holds. */
  readonly until: (expression: string) => Promise<void>;
  /** What went wrong on the page so far. */
  readonly troubles: readonly string[];
  readonly close: () => Promise<void>;
}

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

/** 管道浏览器: speaks with it over two pipes, as every Chromium does since long before those that WPS carries. */
export async function pipedPage(executable: string, environment: NodeJS.ProcessEnv = {}): Promise<PipedPage> {
  const home = mkdtempSync(join(tmpdir(), 'ziping-browser-'));
  const browser = spawn(executable, [...FLAGS, `--user-data-dir=${home}`, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'], env: { ...process.env, HOME: home, ...environment } });
  const [, , stderr, into, from] = browser.stdio as unknown as [null, null, Readable, Writable, Readable];
  let said = '';
  stderr.on('data', (piece: Buffer) => { said = (said + piece.toString()).slice(-2_000); });
  into.on('error', () => undefined);
  const waiting = new Map<number, { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void }>();
  const troubles: string[] = [];
  const gone = new Promise<void>((resolve) => {
    const end = (why: string): void => {
      for (const { reject } of waiting.values()) reject(new Error(`the browser ${why}\n${said}`));
      waiting.clear();
      resolve();
    };
    browser.once('exit', (status) => { end(`ended (${String(status)})`); });
    browser.once('error', (error) => { end(error.message); });
  });
  messages(from, (answer) => {
    if (answer.method === 'Runtime.exceptionThrown' || answer.method === 'Log.entryAdded') troubles.push(JSON.stringify(answer.params).slice(0, 2_000));
    const { resolve, reject } = waiting.get(answer.id ?? -1) ?? {};
    waiting.delete(answer.id ?? -1);
    if (answer.error === undefined) resolve?.(answer);
    else reject?.(new Error(answer.error.message));
  });
  let last = 0;
  const ask = async (method: string, params: object, sessionId?: string): Promise<Readonly<Record<string, unknown>>> => {
    const id = last += 1;
    const answer = new Promise<Answer>((resolve, reject) => { waiting.set(id, { resolve, reject }); });
    into.write(`${JSON.stringify({ id, method, params, ...sessionId !== undefined && { sessionId } })}\0`);
    return (await answer).result ?? {};
  };
  const { targetId } = await ask('Target.createTarget', { url: 'about:blank' });
  const session = String((await ask('Target.attachToTarget', { targetId, flatten: true }))['sessionId']);
  for (const domain of ['Page', 'Runtime', 'Log']) await ask(`${domain}.enable`, {}, session);
  await ask('Emulation.setDeviceMetricsOverride', { width: 380, height: 768, deviceScaleFactor: 1, mobile: false }, session);

  const run = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await ask('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, session) as { result: { value: T }; exceptionDetails?: unknown };
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails).slice(0, 2_000));
    return result.value;
  };
  const until = async (expression: string): Promise<void> => {
    for (const end = Date.now() + PATIENCE_MS; !await run<boolean>(`Boolean(${expression})`);) {
      if (Date.now() > end) throw new Error(`never came: ${expression}\n${await run<string>('document.body.innerText')}\n${troubles.join('\n')}`);
      await new Promise((resolve) => { setTimeout(resolve, STEP_MS); });
    }
  };
  return {
    open: async (url) => {
      await ask('Page.navigate', { url }, session);
      await until(`location.href === ${JSON.stringify(url)} && document.readyState === "complete"`);
    },
    run,
    until,
    troubles,
    close: async () => {
      browser.kill('SIGKILL');
      await gone;
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Messages come in pieces, each ended by a zero. */
function messages(from: Readable, hear: (answer: Answer) => void): void {
  let pieces: Buffer[] = [];
  from.on('data', (piece: Buffer) => {
    for (let rest = piece; rest.length > 0;) {
      const end = rest.indexOf(0);
      pieces.push(end < 0 ? rest : rest.subarray(0, end));
      if (end < 0) return;
      hear(JSON.parse(Buffer.concat(pieces).toString()) as Answer);
      pieces = [];
      rest = rest.subarray(end + 1);
    }
  });
}
