import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOf, makeInstallers, removeFolder, runSh, testFolder } from './support/installers.js';
import { DAMAGED, ENTRY, WHOLE } from './support/publish-cases.js';

const folder = testFolder();
const bytes = (text: string) => Buffer.from(text, /[^\0-\u00ff]/.test(text) ? 'utf8' : 'latin1');
let [older, newer] = ['', ''];

beforeAll(() => {
  const unpack = (version: string) => {
    execFileSync('tar', ['-xzf', `${makeInstallers(folder, version)}/ziping-wps-${version}-linux.tar.gz`, '-C', folder]);
    return `${folder}/ziping-wps-${version}`;
  };
  [older, newer] = [unpack('0.1.0'), unpack('0.2.0')];
});
afterAll(() => { removeFolder(folder); });

let homes = 0;
/** A user with a list as given, or without one. */
function user(list?: Buffer) {
  const home = `${folder}/home ${String(++homes)}`;
  const addons = `${home}/.local/share/Kingsoft/wps/jsaddons`;
  mkdirSync(list === undefined ? home : addons, { recursive: true });
  if (list !== undefined) writeFileSync(`${addons}/publish.xml`, list);
  return { home, addons, list: () => readFileSync(`${addons}/publish.xml`, 'latin1') };
}
const install = (from: string, home: string) => runSh(`${from}/install.sh`, [], { HOME: home });
const uninstall = (from: string, home: string) => runSh(`${from}/uninstall.sh`, [], { HOME: home });

describe('the archive for Linux', () => {
  it('installs for a user who never had an add-in, and says what to do next', () => {
    const { home, addons, list } = user();
    const { status, stdout, stderr } = install(newer, home);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(`已登记 ziping_0.2.0：${addons}\n请关闭 WPS 的全部窗口，再打开一个表格。\n`);
    expect(list()).toBe(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<jsplugins>\n  ${ENTRY}\n</jsplugins>\n`);
    expect(contentOf(`${addons}/ziping_0.2.0`)).toEqual(contentOf(`${newer}/ziping_0.2.0`));
  });

  it('changes nothing when it is run again', () => {
    const { home, addons } = user();
    install(newer, home);
    const before = contentOf(addons);
    expect(install(newer, home)).toMatchObject({ status: 0, stdout: expect.stringContaining('无需改动') as string });
    expect(contentOf(addons)).toEqual(before);
  });

  it('replaces an older version, keeps other add-ins and what the user allowed, and can be taken away', () => {
    const { home, addons, list } = user(Buffer.from('<jsplugins>\n  <jsplugin name="oa" url="oa_1"/>\n</jsplugins>\n'));
    mkdirSync(`${addons}/oa_1`);
    writeFileSync(`${addons}/oa_1/ribbon.xml`, 'theirs');
    writeFileSync(`${addons}/authaddin.json`, '{"et":{}}');
    const untouched = contentOf(addons);
    expect(install(older, home).status).toBe(0);
    expect(existsSync(`${addons}/ziping_0.1.0/index.html`)).toBe(true);
    expect(install(newer, home).status).toBe(0);
    expect(existsSync(`${addons}/ziping_0.1.0`)).toBe(false);
    expect(list()).toBe(`<jsplugins>\n  <jsplugin name="oa" url="oa_1"/>\n  ${ENTRY}\n</jsplugins>\n`);
    expect(uninstall(newer, home)).toMatchObject({ status: 0, stderr: '' });
    const { 'publish.xml.ziping-backup': backup, ...left } = contentOf(addons);
    expect(left).toEqual(untouched);
    expect(backup).toContain(ENTRY);
  });

  it('serves the folder of older builds as well, where it is there', () => {
    const { home } = user();
    mkdirSync(`${home}/.kingsoft/wps`, { recursive: true });
    expect(install(newer, home).status).toBe(0);
    expect(contentOf(`${home}/.kingsoft/wps/jsaddons`)).toEqual(contentOf(`${home}/.local/share/Kingsoft/wps/jsaddons`));
    expect(uninstall(newer, home).status).toBe(0);
    expect(existsSync(`${home}/.kingsoft/wps/jsaddons/ziping_0.2.0`)).toBe(false);
  });

  it('says so where the user has no home folder', () => {
    expect(install(newer, `${folder}/nobody`)).toMatchObject({ status: 2, stderr: expect.stringContaining('没有找到主目录') as string });
    expect(existsSync(`${folder}/nobody`)).toBe(false);
    expect(runSh(`${newer}/install.sh`, [], {})).toMatchObject({ status: 2, stderr: expect.stringContaining('没有找到主目录') as string });
  });

  it('does not install for root what was meant for the user, and explains its use', () => {
    const { home } = user();
    const { status, stderr } = runSh(`${newer}/install.sh`, [], { HOME: home, SUDO_USER: 'somebody' });
    // Only root is asked: for anybody else the name says nothing.
    if (process.getuid?.() === 0) expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('--all-users') as string });
    expect(runSh(`${newer}/install.sh`, ['--everybody'], { HOME: home })).toMatchObject({ status: 2, stderr: expect.stringContaining('用法') as string });
    expect(runSh(`${newer}/ziping-wps`, [], { HOME: home })).toMatchObject({ status: 2 });
  });

  it('takes away nothing where nothing was installed', () => {
    const { home } = user();
    expect(uninstall(newer, home)).toMatchObject({ status: 0, stderr: '' });
    expect(contentOf(home)).toEqual({});
  });
});

/** Each awk of this machine: a system has one of them, and no two read alike. */
const AWKS = ['awk', 'mawk', 'gawk', 'original-awk', 'busybox'].filter((name) => spawnSync(name, ['--help']).error === undefined);

describe.each(AWKS)('publish.xml, merged by %s', (name) => {
  const merge = (before: Buffer, action: string) => {
    const [program, ...first] = name === 'busybox' ? ['busybox', 'awk'] : [name];
    const values = { action, name: 'ziping', folder: 'ziping_0.2.0', version: '0.2.0' };
    const words = [...first, '-f', 'packaging/wps/linux/publish.awk', ...Object.entries(values).flatMap(([key, value]) => ['-v', `${key}=${value}`]), '-'];
    return spawnSync(program!, words, { input: before, env: { PATH: process.env['PATH'], LC_ALL: 'C' } });
  };

  it.each(WHOLE)('keeps all but our entry in $name', ({ before, registered, unregistered }) => {
    const added = merge(bytes(before), 'add');
    expect(added).toMatchObject({ status: 0, stdout: bytes(registered) });
    expect(merge(added.stdout, 'add').stdout).toEqual(added.stdout);
    expect(merge(bytes(before), 'remove')).toMatchObject({ status: 0, stdout: bytes(unregistered) });
  });
});

describe('publish.xml of a user', () => {
  it.each(WHOLE)('is kept in a copy where it was $name', ({ before, registered }) => {
    const { home, addons, list } = user(bytes(before));
    expect(install(newer, home)).toMatchObject({ status: 0, stderr: '' });
    expect(list()).toBe(bytes(registered).toString('latin1'));
    expect(readFileSync(`${addons}/publish.xml.ziping-backup`, 'latin1')).toBe(bytes(before).toString('latin1'));
  });

  it.each(DAMAGED)('is left alone, with a copy and a sentence, where it is $name', ({ before }) => {
    const { home, addons, list } = user(bytes(before));
    for (const attempt of [install(newer, home), uninstall(newer, home)]) {
      expect(attempt).toMatchObject({ status: 3, stdout: '', stderr: expect.stringMatching(/^publish\.xml 不是完整的 XML[^\n]*\n$/) as string });
    }
    expect(list()).toBe(bytes(before).toString('latin1'));
    expect(contentOf(addons)['publish.xml.ziping-damaged']).toBe(list());
    expect(Object.keys(contentOf(addons))).toEqual(['publish.xml', 'publish.xml.ziping-damaged']);
  });

  it('is left alone where it is read-only', () => {
    const { home, addons, list } = user(Buffer.from('<jsplugins/>'));
    chmodSync(`${addons}/publish.xml`, 0o444);
    expect(install(newer, home)).toMatchObject({ status: 3, stderr: expect.stringContaining('只读') as string });
    expect(list()).toBe('<jsplugins/>');
    expect(Object.keys(contentOf(addons))).toEqual(['publish.xml']);
  });

  it.each(['publish.xml', 'ziping_0.2.0'])('is left alone where %s is a link', (name) => {
    const { home, addons } = user(Buffer.from('<jsplugins/>'));
    const elsewhere = `${home}/elsewhere`;
    if (name === 'publish.xml') renameSync(`${addons}/publish.xml`, elsewhere);
    else mkdirSync(elsewhere);
    symlinkSync(elsewhere, `${addons}/${name}`);
    const before = contentOf(home);
    for (const attempt of [install(newer, home), uninstall(newer, home)]) expect(attempt).toMatchObject({ status: 3, stderr: expect.stringContaining('是一个链接') as string });
    expect(contentOf(home)).toEqual(before);
  });
});
