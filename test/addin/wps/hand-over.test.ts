import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findDisk } from '../../../src/addin/wps/disk/wps-disk';
import { handOver } from '../../../src/addin/wps/hand-over';
import { addinWpsSentences } from '../../../src/wording/addin-wps';
import { learn, sayKnown } from '../../../src/wording/say-known';
import { bootWps } from '../../host/wps/emulator/boot-wps';
import { type DiskQuirks, emulatedDisk, WINDOWS_FOLDERS } from '../../host/wps/emulator/objects/disk';

learn(addinWpsSentences);

const WORKBOOK = new Uint8Array(readFileSync('assets/samples/national-blank.xlsx'));
const PAGE = '<!doctype html><meta charset="utf-8"><p>规则卡讲义 ≥ 90%</p>';
const NAME = '审核意见表-项目.xlsx';

function desk(quirks: Partial<DiskQuirks> = {}) {
  const disk = emulatedDisk(quirks);
  const told: string[] = [];
  const failed: string[] = [];
  const { program, open } = bootWps({});
  const deliver = handOver({ program, disk, tell: (says) => { told.push(sayKnown(says, 'zh')); }, fail: (says) => { failed.push(sayKnown(says, 'zh')); } });
  return { disk, told, failed, open, hand: () => { void deliver.hand(NAME, WORKBOOK); }, page: (name = '规则卡.html') => deliver.page!(name, PAGE), deliver };
}

const paths = ({ disk }: ReturnType<typeof desk>): readonly string[] => [...disk.stored.keys()];
const bytesAt = ({ disk }: ReturnType<typeof desk>, path: string): boolean => Buffer.from(disk.stored.get(path)!).equals(WORKBOOK);

/** Builds in which a workbook comes out whole. */
const SOUND: readonly (readonly [string, Partial<DiskQuirks>])[] = [
  ['everything works', {}],
  ['nothing is said about how it went', { says: 'nothing' }],
  ['yes is 1', { says: 'numbers' }],
  ['what was done is complained of', { says: 'complaints' }],
  ['only the older names are there', { missing: ['existsSync', 'unlinkSync', 'writeFileString', 'stat'] }],
  ['only the newer names are there', { missing: ['Exists', 'Remove', 'WriteFile'] }],
  ['bytes are read as text', { missing: ['ReadFileAsArrayBuffer'] }],
];

/** Builds in which it cannot, and what is said of it. */
const UNSOUND: readonly (readonly [string, Partial<DiskQuirks>, RegExp])[] = [
  ['bytes are written as text', { writes: 'utf8' }, /与内容不一致.*已经删除/],
  ['bytes are written and read as text', { writes: 'utf8', missing: ['ReadFileAsArrayBuffer'] }, /与内容不一致.*已经删除/],
  ['the size of a file is not told either', { writes: 'utf8', missing: ['ReadFileAsArrayBuffer', 'stat'] }, /不能读回核对.*已经删除/],
  ['nothing can be read again', { missing: ['ReadFileAsArrayBuffer', 'readAsBinaryString'] }, /不能读回核对.*已经删除/],
  ['writing ends at a zero', { writes: 'cut' }, /与内容不一致.*已经删除/],
  ['writing ends at a zero with a complaint', { writes: 'cut', says: 'complaints', missing: ['ReadFileAsArrayBuffer'] }, /与内容不一致.*已经删除/],
  ['nothing is written', { writes: 'nothing' }, /都写不进文件/],
  ['bytes cannot be written', { missing: ['writeAsBinaryString'] }, /都写不进文件/],
  ['nobody knows which files are there', { missing: ['existsSync', 'Exists'] }, /没有找到可以存放的文件夹/],
  ['everything fails', { throws: true }, /没有找到可以存放的文件夹/],
  ['no folder is named', { missing: ['GetDownloadPath', 'GetDesktopPath', 'GetHomePath'] }, /没有找到可以存放的文件夹/],
  ['folders are named by nothing', { folders: ['', '.', 'Downloads', '/tmp'] }, /没有找到可以存放的文件夹/],
];

describe('a workbook handed over in WPS', () => {
  it.each(SOUND)('is in the download folder byte for byte, and told of, where %s', (_, quirks) => {
    const to = desk(quirks);
    to.hand();
    expect(paths(to)).toEqual(['/home/用户/下载/审核意见表-项目.xlsx']);
    expect(bytesAt(to, '/home/用户/下载/审核意见表-项目.xlsx')).toBe(true);
    expect(to.told).toEqual([expect.stringMatching(/^已保存到 \/home\/用户\/下载\/审核意见表-项目\.xlsx。.*文件 › 打开/)]);
    expect(to.failed).toEqual([]);
  });

  it.each(UNSOUND)('leaves nothing behind and says what to do, where %s', (_, quirks, why) => {
    const to = desk(quirks);
    to.hand();
    expect(paths(to)).toEqual([]);
    expect(to.told).toEqual([]);
    expect(to.failed).toEqual([expect.stringMatching(why)]);
    expect(to.failed[0]).toMatch(/审核意见表-项目\.xlsx.*复制文字.*工作台.*命令行/);
  });

  it('is named where it is spoilt and stays', () => {
    const to = desk({ writes: 'utf8', removes: false });
    to.hand();
    expect(paths(to)).toEqual(['/home/用户/下载/审核意见表-项目.xlsx']);
    expect(to.failed).toEqual([expect.stringMatching(/不要用 \/home\/用户\/下载\/审核意见表-项目\.xlsx，并把它删除/)]);
  });

  it('never takes the place of another file', () => {
    const to = desk();
    const other = new Uint8Array([1, 2, 3]);
    to.disk.stored.set('/home/用户/下载/审核意见表-项目.xlsx', other);
    to.hand();
    to.hand();
    expect(paths(to)).toEqual(['', ' (2)', ' (3)'].map((count) => `/home/用户/下载/审核意见表-项目${count}.xlsx`));
    expect(to.disk.stored.get('/home/用户/下载/审核意见表-项目.xlsx')).toBe(other);
    expect(bytesAt(to, '/home/用户/下载/审核意见表-项目 (3).xlsx')).toBe(true);
  });

  it('goes to the desktop, then home, where the folders before take nothing or are not there', () => {
    const readOnly = desk({ readOnly: ['/home/用户/下载'] });
    readOnly.hand();
    expect(paths(readOnly)).toEqual(['/home/用户/桌面/审核意见表-项目.xlsx']);
    const absent = desk({ missing: ['GetDownloadPath', 'GetDesktopPath'] });
    absent.hand();
    expect(paths(absent)).toEqual(['/home/用户/审核意见表-项目.xlsx']);
  });

  it('has a path as its system writes it', () => {
    const to = desk({ folders: WINDOWS_FOLDERS });
    to.hand();
    expect(paths(to)).toEqual(['C:\\Users\\用户\\Downloads\\审核意见表-项目.xlsx']);
    expect(to.told).toEqual([expect.stringContaining('C:\\Users\\用户\\Downloads\\审核意见表-项目.xlsx')]);
  });

  it('names the workbook that is open, and none where none is', () => {
    const { deliver, open } = desk();
    expect(deliver.openName()).toBe(open.book.name);
    const { program, world } = bootWps({});
    world.active = null;
    expect(handOver({ program, disk: emulatedDisk(), tell: () => undefined, fail: () => undefined }).openName()).toBe('');
  });
});

describe('a page handed over in WPS', () => {
  it.each([
    ['bytes are written', {}],
    ['texts are written', { writes: 'utf8' }],
    ['only texts can be written', { missing: ['writeAsBinaryString', 'writeFileString'] }],
  ] as const)('is written in UTF-8 where %s', (_, quirks) => {
    const to = desk(quirks);
    expect(to.page()).toBe(true);
    expect(paths(to)).toEqual(['/home/用户/下载/规则卡.html']);
    expect(Buffer.from(to.disk.stored.get('/home/用户/下载/规则卡.html')!).toString('utf8')).toBe(PAGE);
    expect(to.told).toEqual([expect.stringContaining('用浏览器打开')]);
  });

  it('tells no way to open what is none', () => {
    const to = desk();
    expect(to.page('口径.json')).toBe(true);
    expect(to.told).toEqual(['已保存到 /home/用户/下载/口径.json。']);
  });

  it('is refused where something stands before it', () => {
    const to = desk({ missing: ['writeAsBinaryString'], mark: true });
    expect(to.page()).toBe(false);
    expect(paths(to)).toEqual([]);
    expect(to.failed).toHaveLength(1);
  });
});

describe('the disk of WPS', () => {
  it('is found by either name, and is not there where a part of it is missing', () => {
    const { files: FileSystem, env: Env } = emulatedDisk();
    expect(findDisk({ wps: { FileSystem, Env } })).toEqual({ files: FileSystem, env: Env });
    expect(findDisk({ wps: {}, Application: { FileSystem, Env } })).toEqual({ files: FileSystem, env: Env });
    expect([{}, { wps: null }, { wps: { FileSystem } }, { wps: { Env, FileSystem: '' } }, { wps: { get FileSystem(): never { throw new Error('no'); } } }].map((scope) => findDisk(scope))).toEqual([null, null, null, null, null]);
  });
});
