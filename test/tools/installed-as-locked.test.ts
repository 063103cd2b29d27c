import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installedAsLocked } from '../../tools/start/install.mjs';
import { commandOf } from '../../tools/start/open-browser.mjs';

interface Package {
  readonly version: string;
  readonly integrity?: string;
  readonly optional?: boolean;
}

const LEFT_PAD = { version: '1.3.0', integrity: 'sha512-a' };

let root: string;
beforeEach(() => { root = mkdtempSync(join(tmpdir(), 'ziping-start-')); });
afterEach(() => { rmSync(root, { recursive: true }); });

function write(file: string, packages: Readonly<Record<string, Package>>): void {
  writeFileSync(join(root, file), JSON.stringify({ packages }));
}

function locked(packages: Readonly<Record<string, Package>>): void {
  write('package-lock.json', { '': { version: '0.1.0' }, ...packages });
}

function installed(packages: Readonly<Record<string, Package>>): void {
  mkdirSync(join(root, 'node_modules'));
  write('node_modules/.package-lock.json', packages);
}

describe('what npm start installs', () => {
  it('is everything in a fresh clone', () => {
    locked({ 'node_modules/left-pad': LEFT_PAD });
    expect(installedAsLocked(root)).toBe(false);
  });

  it('is nothing when all is there', () => {
    locked({ 'node_modules/left-pad': LEFT_PAD });
    installed({ 'node_modules/left-pad': LEFT_PAD });
    expect(installedAsLocked(root)).toBe(true);
  });

  it('is a package that came in or changed since', () => {
    locked({ 'node_modules/left-pad': { ...LEFT_PAD, version: '1.4.0' } });
    installed({ 'node_modules/left-pad': LEFT_PAD });
    expect(installedAsLocked(root)).toBe(false);
    locked({ 'node_modules/left-pad': LEFT_PAD, 'node_modules/right-pad': LEFT_PAD });
    expect(installedAsLocked(root)).toBe(false);
  });

  it('is not what belongs to another machine', () => {
    locked({ 'node_modules/left-pad': LEFT_PAD, 'node_modules/for-mac': { version: '1.0.0', optional: true } });
    installed({ 'node_modules/left-pad': LEFT_PAD });
    expect(installedAsLocked(root)).toBe(true);
  });

  it('is known for this very checkout', () => {
    expect(installedAsLocked()).toBe(true);
  });
});

describe('the browser of the system', () => {
  it.each([
    ['win32', ['cmd', '/c', 'start', '""', 'http://127.0.0.1:3000/']],
    ['darwin', ['open', 'http://127.0.0.1:3000/']],
    ['linux', ['xdg-open', 'http://127.0.0.1:3000/']],
  ])('on %s is opened by %j', (platform, command) => {
    expect(commandOf(platform, 'http://127.0.0.1:3000/')).toEqual(command);
  });
});
