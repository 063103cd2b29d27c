import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Where systems keep a browser that playwright can drive. */
const USUAL_PLACES = [
  process.env['ZIPING_CHROMIUM'] ?? '',
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Nothing but the page under test may go to the network. */
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** One browser for a test file: the system's own, else the one that came with the packages. */
export async function launchBrowser(): Promise<Browser> {
  const failures: string[] = [];
  for (const attempt of [systemBrowser, packagedBrowser, packagedBrowserWithLibraries]) {
    try {
      const started = await attempt();
      if (started !== null) return started;
    } catch (error) {
      failures.push(`${attempt.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(['No Chromium could be started. Install one, or name it in ZIPING_CHROMIUM.', ...failures].join('\n'));
}

/** The program of the same browser and what its environment needs, for those who speak with it themselves. */
export async function currentBrowser(): Promise<readonly [string, Readonly<Record<string, string>>]> {
  const system = ofSystem();
  if (system !== undefined) return [system, {}];
  const { executablePath, libraries } = await unpacked();
  return [executablePath, { LD_LIBRARY_PATH: libraries }];
}

/** Libraries that every Chromium is linked to, for a system that lacks them. */
export async function browserLibraries(): Promise<Readonly<Record<string, string>>> {
  return ofSystem() === undefined ? { LD_LIBRARY_PATH: (await unpacked()).libraries } : {};
}

function ofSystem(): string | undefined {
  return USUAL_PLACES.find((place) => place !== '' && existsSync(place));
}

function systemBrowser(): Promise<Browser | null> {
  const executablePath = ofSystem();
  return executablePath === undefined ? Promise.resolve(null) : chromium.launch({ executablePath, args: QUIET });
}

async function packagedBrowser(): Promise<Browser> {
  const { executablePath, args } = await unpacked();
  return chromium.launch({ executablePath, args });
}

/** For a bare system, which lacks the libraries that browsers are linked to. */
async function packagedBrowserWithLibraries(): Promise<Browser> {
  const { executablePath, args, libraries } = await unpacked();
  return chromium.launch({ executablePath, args, env: { ...process.env, LD_LIBRARY_PATH: libraries } });
}

/** The package unpacks into the temporary folder, and its libraries only where it takes the system for a bare one. */
async function unpacked(): Promise<{ executablePath: string; args: string[]; libraries: string }> {
  const folder = resolve('out/chromium');
  mkdirSync(folder, { recursive: true });
  const kept = { ...process.env };
  try {
    Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
    const { default: packaged } = await import('@sparticuz/chromium');
    packaged.setGraphicsMode = false;
    return {
      executablePath: await packaged.executablePath(),
      args: [...packaged.args.filter((flag) => !flag.includes('single-process') && !flag.startsWith('--disable-web-security')), ...QUIET],
      libraries: `${folder}/al2023/lib`,
    };
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in kept)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, kept);
  }
}
