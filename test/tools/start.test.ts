import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { get, request } from 'node:http';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\//;

let started: ChildProcess;
let address: URL;
let printed = '';

beforeAll(async () => {
  started = start('--no-open', '--port', '0');
  address = new URL(await addressOf(started));
}, 300_000);

afterAll(() => { started.kill('SIGKILL'); });

function start(...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, ['tools/start.mjs', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = '';
    child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      printed = out;
      const found = ADDRESS.exec(out);
      if (found !== null && out.includes('Ctrl+C in')) resolve(found[0]);
    });
    child.once('exit', (status) => { reject(new Error(`ended with ${String(status)}: ${out}`)); });
  });
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

function ask(path: string, { method = 'GET', host = address.host } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: address.port, path, method, headers: { host } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => { body += text; });
      response.on('end', () => { resolve({ status: response.statusCode!, headers: response.headers, body }); });
    });
    sent.on('error', reject).end();
  });
}

/** Name of the script that the page loads at once. */
async function script(): Promise<string> {
  const { body } = await ask('/');
  return /src="([^"]+\.js)"/.exec(body)![1]!;
}

describe('npm start', () => {
  it('says in both languages where the page is and how to stop it', () => {
    expect(printed).toContain(`自评通已启动：${address.href}`);
    expect(printed).toContain(`Ziping runs at ${address.href}`);
    expect(printed).toContain('按 Ctrl+C');
    expect(printed).toContain('press Ctrl+C');
  });

  it('sends a page that may load its own files only, and that nobody may frame', async () => {
    const { status, headers, body } = await ask('/');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html;charset=utf-8');
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';");
    expect(headers['content-security-policy']).toContain("connect-src 'self'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cache-control']).toBe('no-cache');
    expect(body).not.toMatch(/<script(?![^>]*\ssrc=)/);
  });

  it('lets a browser keep what carries a hash in its name, and nothing else', async () => {
    const [hashed, sample] = await Promise.all([ask(`/${await script()}`), ask('/samples/zhongshan-2022.xlsx')]);
    expect(hashed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(sample.status).toBe(200);
    expect(sample.headers['cache-control']).toBe('no-cache');
  });

  it('forbids nobody to keep a picture, since Excel shows none that it may not keep', async () => {
    const { status, headers } = await ask('/icon-32.png');
    expect(status).toBe(200);
    expect(headers['cache-control']).toBeUndefined();
  });

  it('answers GET and HEAD only', async () => {
    expect((await ask('/', { method: 'HEAD' })).status).toBe(200);
    const { status, headers } = await ask('/', { method: 'POST' });
    expect(status).toBe(405);
    expect(headers['allow']).toBe('GET, HEAD');
  });

  it('refuses a foreign host name that was pointed at this machine', async () => {
    expect((await ask('/', { host: `rebound.example:${address.port}` })).status).toBe(421);
    expect((await ask('/', { host: '127.0.0.1:1' })).status).toBe(421);
    expect((await ask('/', { host: `localhost:${address.port}` })).status).toBe(200);
  });

  it.each(['/none.js', '/../package.json', '/%2e%2e/package.json', '/..%2f..%2fpackage.json', '/samples/'])('has nothing at %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it('listens to this machine only', async () => {
    const elsewhere = await new Promise((resolve) => {
      get({ host: '127.0.0.2', port: address.port }, () => { resolve('answered'); }).on('error', ({ message }) => { resolve(message); });
    });
    expect(elsewhere).toContain('ECONNREFUSED');
  });

  it('says that a port asked for is taken, and what to do', async () => {
    const child = start('--no-open', '--port', address.port);
    let said = '';
    child.stderr!.setEncoding('utf8').on('data', (text: string) => { said += text; });
    const [status] = await once(child, 'exit') as [number];
    expect(status).toBe(2);
    expect(said).toContain(`端口 ${address.port} 已被占用；请换一个端口`);
    expect(said).toContain(`Port ${address.port} is taken; name another one`);
  });

  it('says which option it does not know', async () => {
    const child = start('--ports', '1');
    let said = '';
    child.stderr!.setEncoding('utf8').on('data', (text: string) => { said += text; });
    const [status] = await once(child, 'exit') as [number];
    expect(status).toBe(2);
    expect(said).toContain('可用：--port 端口号、--no-open');
  });

  it('takes the next free port where none is asked for', async () => {
    const taken = await holdPort(3000);
    const child = start('--no-open');
    try {
      const { port } = new URL(await addressOf(child));
      expect(Number(port)).toBeGreaterThan(3000);
    } finally {
      child.kill('SIGKILL');
      taken?.close();
    }
  });

  it('ends with Ctrl+C, open connections or not', async () => {
    const ended = once(started, 'exit');
    started.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
    expect(printed).toContain('已停止。');
  });
});

/** null: somebody else holds it, which is as good. */
function holdPort(port: number): Promise<Server | null> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => { resolve(null); });
    server.listen(port, '127.0.0.1', () => { resolve((server.address() as AddressInfo).port === port ? server : null); });
  });
}
