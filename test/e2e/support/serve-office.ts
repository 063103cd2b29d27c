import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

export const OFFICE_ADDRESS = 'https://ziping.example/ziping/';

const FOLDER = 'dist/office';
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json', '.png': 'image/png' };

/** Answers for the server of the add-in; nothing leaves this machine. */
export async function serveOffice(context: BrowserContext): Promise<void> {
  const headers = sampleHeaders();
  await context.route(`${OFFICE_ADDRESS}**`, (route) => {
    const file = join(FOLDER, decodeURIComponent(new URL(route.request().url()).pathname.slice(new URL(OFFICE_ADDRESS).pathname.length)));
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    return route.fulfill({ headers: { ...headers, 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }, body: readFileSync(file) });
  });
}

/** What the sample for a web server has it say with every file. */
function sampleHeaders(): Readonly<Record<string, string>> {
  const sample = readFileSync(join(FOLDER, 'headers', 'nginx.conf'), 'utf8');
  const [first = ''] = sample.split(/\n\s*location ~/);
  const headers = Object.fromEntries([...first.matchAll(/add_header ([\w-]+) "([^"]+)"/g)].map(([, name, value]) => [name!, value!]));
  if (headers['Content-Security-Policy'] === undefined) throw new Error('the sample of headers has no policy any more');
  return headers;
}
