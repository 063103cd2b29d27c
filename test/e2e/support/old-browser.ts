import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { browserLibraries } from './browser';

const PACKED = createRequire(import.meta.url).resolve('chromium-76/bin/chromium-76.0.3803.0.br');

/** Chromium 76, the oldest that the pages in WPS are made for; unpacked once. */
export async function oldBrowser(): Promise<readonly [string, Readonly<Record<string, string>>]> {
  const folder = resolve('out/chromium-76');
  const file = `${folder}/chromium`;
  const environment = await browserLibraries();
  if (existsSync(file)) return [file, environment];
  mkdirSync(folder, { recursive: true });
  const part = `${file}.${process.pid}`;
  writeFileSync(part, brotliDecompressSync(readFileSync(PACKED)), { mode: 0o755 });
  renameSync(part, file);
  return [file, environment];
}
