import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compareFiles } from '../../src/cli/commands/compare-files';
import { exerciseFile } from '../../src/cli/commands/exercise-file';
import { profiles } from '../../src/cli/commands/profiles';
import { reportFile } from '../../src/cli/commands/report-file';
import type { FileOutcome } from '../../src/cli/file-task';
import { readInvocation } from '../../src/cli/invocation';
import { runTask } from '../../src/cli/run-task';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../src/host/xlsx/zip/codec.node';
import { copyProfile, withChange } from '../../src/profile/edit/change-draft';
import { draftFile } from '../../src/profile/edit/draft-file';
import { type Json, pathOf, valueAt, withValueAt } from '../../src/profile/json-pointer';
import { profileHash } from '../../src/profile/profile-hash';
import { readProfile } from '../../src/profile/read-profile';
import { readRecord } from '../../src/record/file-record';
import { profileText, shipped } from '../support/profile';

const ID = 'zhongshan/2022';
const NAMES = shipped(ID).name;
const FORM = 'assets/samples/zhongshan-2022.xlsx';
const folder = mkdtempSync(join(tmpdir(), 'ziping-local-'));
const FILE = join(folder, 'own.json');
const HASH = () => profileHash(readProfile(FILE, readFileSync(FILE, 'utf8'), () => null));
const LANGUAGES = ['zh', 'en'] as const;

// A shipped profile, one digit changed, its id and name kept.
beforeAll(() => {
  const whole = JSON.parse(profileText(ID)) as Json;
  const at = pathOf('/rounding/total/places');
  expect(valueAt(whole, at)).toBe(2);
  writeFileSync(FILE, JSON.stringify(withValueAt(whole, at, 1)));
});

async function run(language: string, ...args: readonly string[]): Promise<FileOutcome> {
  const invocation = readInvocation([...args, '--lang', language]);
  const { command, operands, profile, fill, out, cell } = invocation;
  if (command === 'report') return reportFile(invocation);
  if (command === 'compare') return compareFiles(invocation);
  if (command === 'exercise') return exerciseFile(invocation);
  if (command === 'profiles') return profiles(invocation);
  if (command === 'help' || command === 'version') throw new RangeError(command);
  return runTask({ command, file: operands[0]!, language: invocation.language, profile, fill, out, cell, sarif: true });
}

async function textsOf(file: string): Promise<string> {
  const { sheets } = await XlsxHost.open(new Uint8Array(readFileSync(file)), nodeCodec).read();
  return sheets.flatMap(({ cells }) => cells.map(({ text }) => text)).join('\n');
}

/** Wherever a line calls the profile by its id or name, it says that it was changed locally. */
function mistaken(text: string, language: 'zh' | 'en'): readonly string[] {
  const mark = `${language === 'zh' ? '本地修改 · 指纹' : 'changed locally · fingerprint'} ${HASH().slice(0, 12)}`;
  const lines = text.split('\n').filter((line) => line.includes(ID) || line.includes(NAMES[language]));
  return lines.filter((line) => !line.includes(mark));
}

const COMMANDS = [
  ['assess', FORM, '--profile', FILE],
  ['check', FORM, '--profile', FILE],
  ['fill', FORM, '--profile', FILE, '-o', join(folder, 'filled.xlsx')],
  ['explain', FORM, '--profile', FILE, '--cell', '自评表!J18'],
  ['report', FORM, '--profile', FILE, '--kind', 'opinion'],
  ['report', FORM, '--profile', FILE, '--kind', 'self-check'],
  ['report', FORM, '--profile', FILE, '--kind', 'sentences'],
  ['compare', FORM, FORM, '--profile', FILE],
  ['exercise', FORM, '--profile', FILE, '--seed', '7'],
  ['profiles', 'compare', FORM, '--profiles', `${FILE},mof/2020`],
  ['profiles', 'card', FILE, '-o', join(folder, 'card.html')],
] as const;

describe.each(LANGUAGES)('a shipped profile with one digit changed (%s)', (language) => {
  it.each(COMMANDS.map((args) => [args.join(' ').replaceAll(folder, ''), args] as const))('is never told as the shipped one by %s', async (_, args) => {
    const { text, json, sarif = [], rows = [] } = await run(language, ...args);
    expect(json).not.toContain('"error":{');
    expect(mistaken(text, language)).toEqual([]);
    for (const document of [json, ...sarif]) {
      if (!document.includes(`"${ID}"`)) continue;
      expect(document).toContain('"local":true');
      expect(document).toContain(HASH());
    }
    expect(rows.flatMap(({ profile }) => mistaken(profile, language))).toEqual([]);
    expect(rows.every(({ profile }) => profile.includes(HASH().slice(0, 12)))).toBe(true);
  });

  it('is never printed as the shipped one, on any paper or page', async () => {
    const files = ['opinion', 'self-check', 'answers', 'card'].map((name) => join(folder, `${name}-${language}.xlsx`));
    const page = join(folder, `card-${language}.html`);
    await run(language, 'report', FORM, '--profile', FILE, '--kind', 'opinion', '-o', files[0]!);
    await run(language, 'report', FORM, '--profile', FILE, '--kind', 'self-check', '-o', files[1]!);
    await run(language, 'exercise', FORM, '--profile', FILE, '--seed', '7', '-o', join(folder, `paper-${language}.xlsx`), '--answers', files[2]!);
    await run(language, 'profiles', 'card', FILE, '-o', files[3]!);
    await run(language, 'profiles', 'card', FILE, '-o', page);
    for (const file of files) {
      const text = await textsOf(file);
      expect([file, text.includes(HASH().slice(0, 12))]).toEqual([file, true]);
      expect([file, text.includes(language === 'zh' ? '本地修改 · 指纹' : 'changed locally · fingerprint')]).toEqual([file, true]);
    }
    expect(readFileSync(page, 'utf8')).toContain(language === 'zh' ? '本地修改 · 指纹' : 'changed locally · fingerprint');
  });
});

describe('the shipped profile itself', () => {
  it('is marked nowhere', async () => {
    for (const args of [['check', FORM, '--profile', ID], ['assess', FORM, '--profile', ID], ['report', FORM, '--profile', ID, '--kind', 'opinion']]) {
      const { text, json, sarif = [] } = await run('zh', ...args);
      expect([text, json, ...sarif].join('\n')).not.toMatch(/本地修改|"local":true/);
      expect(json).toContain('"local":false');
    }
  });
});

describe('a file that the editor exported', () => {
  it('is a profile for the command line, and what it filled remembers its fingerprint', async () => {
    const draft = withChange(copyProfile(shipped(ID), 'local/zhongshan-2022-1', { zh: '本单位', en: 'ours' }), '/rounding/total/places', 1);
    const own = join(folder, 'exported.json');
    writeFileSync(own, JSON.stringify(draftFile(draft)));
    const out = join(folder, 'by-own.xlsx');
    const { json, text } = await run('zh', 'fill', FORM, '--profile', own, '-o', out);
    expect(text).toMatch(/本单位（本地修改 · 指纹 [0-9a-f]{12}）/);
    const { forms } = JSON.parse(json) as { forms: { id: string; profile: { used: string; hash: string; local: boolean } }[] };
    expect(forms[0]!.profile).toMatchObject({ used: 'local/zhongshan-2022-1', local: true });
    const record = readRecord(await XlsxHost.open(new Uint8Array(readFileSync(out)), nodeCodec).readStore())!;
    expect(record.profileHashes).toEqual({ [forms[0]!.id]: forms[0]!.profile.hash });

    // Another machine does not have it, and says so instead of silently taking another rule.
    expect((await run('zh', 'check', out)).text).toMatch(/上次选用的是本地修改的口径“local\/zhongshan-2022-1”/);
    expect((await run('zh', 'check', out, '--profile', own)).text).not.toMatch(/上次选用/);
  });
});
