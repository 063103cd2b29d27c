import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of the test's own, with a blank and a sign of the shell in its name; the caller takes it away. */
export function testFolder(): string {
  return mkdtempSync(join(tmpdir(), "ziping wps $'自评-"));
}

/** The installers of a small add-in of `version`, made by the command; their folder. */
export function makeInstallers(folder: string, version: string): string {
  const addIn = `${folder}/source/ziping_${version}`;
  mkdirSync(`${addIn}/images`, { recursive: true });
  writeFileSync(`${addIn}/ribbon.xml`, `<customUI xmlns="http://schemas.microsoft.com/office/2006/01/customui"/>`);
  writeFileSync(`${addIn}/index.html`, `<!doctype html><title>${version}</title>`);
  writeFileSync(`${addIn}/images/fill.png`, Buffer.from([0x89, 0x50, 0, 255]));
  const made = `${folder}/installers ${version}`;
  execFileSync(process.execPath, ['tools/package-wps.mjs', '--from', addIn, '--to', made]);
  return made;
}

/** Runs a script of /bin/sh in an environment of nothing but `env`. */
export function runSh(script: string, args: readonly string[], env: Readonly<Record<string, string>>) {
  const { status, stdout, stderr } = spawnSync('/bin/sh', [script, ...args], { encoding: 'utf8', env: { PATH: process.env['PATH'], ...env } });
  return { status, stdout, stderr };
}

/** Every file below `folder` with what is in it, so that two states can be compared whole. */
export function contentOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((found) => found.isFile());
  return Object.fromEntries(files.map((found) => join(found.parentPath, found.name)).sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
