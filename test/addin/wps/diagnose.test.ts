import { describe, expect, it } from 'vitest';
import { askCells } from '../../../src/addin/wps/diagnose/ask-cells';
import { askDisk } from '../../../src/addin/wps/diagnose/ask-disk';
import { askProgram } from '../../../src/addin/wps/diagnose/ask-program';
import { askWorkbook } from '../../../src/addin/wps/diagnose/ask-workbook';
import { shapeOf } from '../../../src/addin/wps/diagnose/answer';
import { openScratch, type ProbedProgram } from '../../../src/addin/wps/diagnose/probed-program';
import { bookOfSnapshot } from '../../host/excel/emulator/model/load-book';
import { bootWps, openIn } from '../../host/wps/emulator/boot-wps';
import { emulatedDisk, WINDOWS_FOLDERS } from '../../host/wps/emulator/objects/disk';
import { PROFILES } from '../../host/wps/emulator/quirks';

/** An emulated WPS in which a workbook can be added; `adds` false: the press comes to nothing. */
function program(build: string, adds = true) {
  const wps = bootWps({ quirks: PROFILES[build]! });
  const Add = (): null => {
    if (adds) wps.world.active = openIn(wps.world, bookOfSnapshot({ sheets: [], date1904: false }));
    return null;
  };
  const probed = new Proxy({}, { get: (_, name) => name === 'Workbooks' ? { Add } : Reflect.get(wps.program, name) as unknown, set: (_, name, value) => Reflect.set(wps.program, name, value) }) as ProbedProgram;
  return { ...wps, probed };
}

function answers(build: string) {
  const { probed, open } = program(build);
  const scratch = openScratch(probed)!;
  const told = { ...askProgram({ Application: probed }, probed), ...askCells(scratch.Worksheets.Item(1)), ...askWorkbook(probed, scratch) };
  return { told, open };
}

const list = (...items: readonly unknown[]) => ({ list: items.length, items: items.map(shapeOf) });

describe('the diagnosis', () => {
  it('tells how values come, build by build', () => {
    const { told } = answers('as recorded on Windows');
    expect(told['readRow']).toEqual(list([1, '文字', true]));
    expect(told['empty']).toMatchObject({ items: ['null', { string: '' }, { string: '' }] });
    expect(told['errors']).toMatchObject({ items: [{ items: [{ number: '-2146826281' }, {}, {}] }] });
    expect(told['xmlRoundTrip']).toMatchObject({ items: [{ boolean: 'false' }, { number: '1' }, { string: expect.stringContaining('测') as string }] });
    expect(told['events']).toEqual(list(1, 1));

    const old = answers('an old program').told;
    expect(old['readRow']).toEqual(list(1, '文字', true));
    expect(old['empty']).toMatchObject({ items: ['undefined', {}, {}] });
    expect(old['errors']).toMatchObject({ items: [{ string: '#DIV/0!' }, {}, {}] });
    expect(old['xmlParts']).toMatchObject({ refused: expect.any(String) as string });
    expect(old['undoGroups']).toEqual({ string: 'undefined' });
  });

  it('takes a refusal for an answer, and asks on', () => {
    const { told } = answers('as recorded on Windows');
    expect(told['version']).toMatchObject({ refused: expect.stringContaining('Version') as string });
    expect(told['undo']).toMatchObject({ refused: expect.stringContaining('Undo') as string });
    expect(told['millisecondsForRange']).toMatchObject({ number: expect.any(String) as string });
    expect(JSON.parse(JSON.stringify(told))).toEqual(told);
  });

  it('writes into a workbook of its own, or not at all', () => {
    const { open } = answers('as recorded on Windows');
    expect(open.book.sheets.flatMap(({ cells }) => [...cells])).toEqual([]);
    expect(openScratch(program('as recorded on Windows', false).probed)).toBeNull();
  });

  it('tells what a disk keeps of bytes and texts, and leaves no file and names no folder', () => {
    const sound = emulatedDisk({ folders: WINDOWS_FOLDERS });
    const told = askDisk(sound);
    expect(told).toMatchObject({
      download: list('drive', true, false, true),
      temporary: list('drive', true, false, true),
      folderThere: list(true, true),
      absent: list(false, false),
      absentRead: { refused: expect.any(String) as string },
      binary: { boolean: 'true' },
      binaryThere: list(true, true),
      binarySize: { number: '256' },
      binaryBytes: list('[object ArrayBuffer]', 256, true, '0 1 2', '253 254 255'),
      binarySigns: list(256, true),
      textBytes: list('[object ArrayBuffer]', 3, false, '230 181 139', '230 181 139'),
    });
    expect(JSON.stringify(told)).not.toContain('用户');
    expect([...sound.stored]).toEqual([]);

    const spoilt = emulatedDisk({ writes: 'utf8', says: 'nothing', missing: ['ReadFileAsArrayBuffer', 'unlinkSync', 'GetDesktopPath'] });
    expect(askDisk(spoilt)).toMatchObject({
      desktop: { refused: expect.stringContaining('GetDesktopPath') as string },
      binary: 'undefined',
      binarySize: { number: '384' },
      binaryBytes: { refused: expect.stringContaining('ReadFileAsArrayBuffer') as string },
      binarySigns: list(256, true),
    });
    expect([...spoilt.stored]).toEqual([]);
    const { files, env } = emulatedDisk({ folders: WINDOWS_FOLDERS });
    const talkative = askDisk({ env, files: { ...files, stat: (path) => { throw new Error(`cannot open 'C:\\Users\\用户\\x' or ${path}, code 13`); } } });
    expect(talkative['binarySize']).toEqual({ refused: "Error: cannot open '…' or … code 13" });
    expect(Object.keys(askDisk(emulatedDisk({ throws: true })))).toEqual(['download', 'desktop', 'home', 'temporary', 'folderThere']);
  });

  it('tells apart what JSON makes one', () => {
    expect(shapeOf([undefined, null, '', [1], () => 1, {}])).toEqual({ list: 6, items: ['undefined', 'null', { string: '' }, { list: 1, items: [{ number: '1' }] }, 'function', { object: '[object Object]' }] });
  });
});
