import { describe, expect, it } from 'vitest';
import type { XRange } from '../../../src/host/wps/wps-program';
import { contractWorkbook } from '../contract-workbook';
import { bootWps, type BootedWps } from './emulator/boot-wps';

const REFUSED = '0x800A03EC';

const sheetOf = ({ program }: BootedWps, index = 1) => program.ActiveWorkbook!.Worksheets.Item(index);
const rangeOf = (wps: BootedWps, address: string): XRange => sheetOf(wps).Range(address);
const boot = (quirks = {}): BootedWps => bootWps({ bytes: contractWorkbook(), quirks });

describe('the emulated WPS', () => {
  it('refuses what is in no table, a bare call, a method that is not called, and keeps each mistake', () => {
    const wps = boot();
    const range = rangeOf(wps, 'A1') as unknown as Record<string, unknown>;
    const mistakes = [
      () => range['Colour'], () => { range['Colour'] = 1; }, () => { range['Text'] = 'x'; }, () => (wps.program.ActiveWorkbook!.Worksheets as unknown as (index: number) => unknown)(1),
      () => `${range['Address'] as string}`, () => 'Value2' in range, () => (wps.program as unknown as Record<string, unknown>)['Enum'], () => (range as { then?: unknown }).then,
    ];
    for (const mistake of mistakes) expect(mistake).toThrow();
    expect(wps.world.misuses).toHaveLength(mistakes.length);
  });

  it('hands out a new wrapper each time, counts every access, and refuses one whose sheet or workbook is gone', () => {
    const wps = boot();
    const before = wps.world.accesses;
    const sheet = sheetOf(wps, 3);
    expect(sheet === sheetOf(wps, 3)).toBe(false);
    expect(wps.world.accesses - before).toBe(6);
    wps.user.deleteSheet('隐藏');
    expect(() => sheet.Name).toThrow(REFUSED);
    const book = wps.program.ActiveWorkbook!;
    wps.user.closeWorkbook();
    expect(() => book.FullName).toThrow(REFUSED);
    expect(wps.program.ActiveWorkbook).toBeNull();
  });

  it('counts from one, answers one cell bare and many as rows, and refuses addresses that are none and answers that are too large', () => {
    const wps = boot();
    expect(() => sheetOf(wps, 0)).toThrow(REFUSED);
    expect(() => sheetOf(wps, 5)).toThrow(REFUSED);
    expect(rangeOf(wps, 'A1').Value2).toBe('指标');
    expect(rangeOf(wps, 'A1:B2').Value2).toEqual([['指标', 97.81], [null, null]]);
    expect(rangeOf(wps, 'A1:B1').Formula).toEqual([['指标', '97.81']]);
    expect([rangeOf(boot({ line: 'list' }), 'A1:B1').Value2, rangeOf(boot({ line: 'list', empty: undefined }), 'A1:A2').Value2]).toEqual([['指标', 97.81], ['指标', undefined]]);
    expect([rangeOf(wps, 'E1').Value2, rangeOf(boot({ errors: 'text' }), 'E1').Value2]).toEqual([-2146826281, '#DIV/0!']);
    expect(() => rangeOf(wps, '没有')).toThrow(REFUSED);
    expect(() => rangeOf(wps, 'A1:Z9999').Value2).toThrow(REFUSED);
  });

  it('tells what a range has in common, or null, and where a merged area lies of a single cell only', () => {
    const wps = boot();
    expect([rangeOf(wps, 'A1:B1').NumberFormat, rangeOf(wps, 'B1').NumberFormat, rangeOf(wps, 'A1:B1').Text, rangeOf(wps, 'B1').Text]).toEqual([null, '0.00', null, '97.81']);
    expect([rangeOf(wps, 'A1:B2').MergeCells, rangeOf(wps, 'A3:B4').MergeCells, rangeOf(wps, 'A1:B4').MergeCells]).toEqual([false, true, null]);
    expect(rangeOf(wps, 'B4').MergeArea.Address()).toBe('$A$3:$B$4');
    expect(() => rangeOf(wps, 'A3:B4').MergeArea).toThrow(REFUSED);
    expect([rangeOf(wps, '1:4').Hidden, rangeOf(wps, '5:5').Hidden, rangeOf(wps, '1:9').Hidden, rangeOf(wps, 'F:H').Hidden]).toEqual([false, true, null, null]);
    expect(() => rangeOf(wps, 'A1:A9').Hidden).toThrow(REFUSED);
    expect(sheetOf(wps, 2).Range('A1:A2').Locked).toBeNull();
  });

  it('reads what it is given, fills what is missing with #N/A, and drops what a merged area covers', () => {
    const wps = boot();
    rangeOf(wps, 'F1:G2').Value2 = [['12', "'12"], ['=B1*2']];
    expect(rangeOf(wps, 'F1:G2').Value2).toEqual([[12, '12'], [195.62, -2146826246]]);
    expect(rangeOf(wps, 'F2').Formula).toBe('=B1*2');
    rangeOf(wps, 'B4').Value2 = 1;
    expect(rangeOf(wps, 'B4').Value2).toBeNull();
    rangeOf(wps, 'F1:G2').Value2 = '';
    expect(rangeOf(wps, 'F1:G2').Value2).toEqual([[null, null], [null, null]]);
  });

  it('refuses locked cells, notes that are there already, cells of a sheet that is not shown, and everything while a cell is being typed into', () => {
    const wps = boot();
    expect(() => { sheetOf(wps, 2).Range('A1').Value2 = 1; }).toThrow(REFUSED);
    expect(() => sheetOf(wps, 2).Range('A1').FormatConditions.Add(2, undefined, '=TRUE')).toThrow(REFUSED);
    expect(() => rangeOf(wps, 'B1').AddComment('二')).toThrow(REFUSED);
    expect(() => sheetOf(wps, 2).Range('A1').Select()).toThrow(REFUSED);
    wps.user.beginEditing({ sheet: '表', row: 0, column: 5 }, '手');
    expect(() => { wps.program.EnableEvents = true; }).toThrow(REFUSED);
    expect(() => { rangeOf(wps, 'F2').Value2 = 1; }).toThrow(REFUSED);
    expect(rangeOf(wps, 'B1').Value2).toBe(97.81);
    wps.user.endEditing();
    expect(rangeOf(wps, 'F1').Value2).toBe('手');
  });

  it('tells at once what changed, our own writing included, unless events are off; and calculates when it may', () => {
    const wps = boot();
    const told: unknown[] = [];
    wps.program.ApiEvent.AddApiEventListener('SheetChange', (sheet, range) => { told.push([(sheet as { Name: unknown }).Name, (range as XRange).Address()]); });
    rangeOf(wps, 'B1').Value2 = 1;
    expect(told).toEqual([['表', '$B$1']]);
    wps.program.EnableEvents = false;
    wps.program.Calculation = -4135;
    rangeOf(wps, 'B1').Value2 = 2;
    expect([told.length, rangeOf(wps, 'C1').Value2]).toEqual([1, 2]);
    wps.program.Calculation = -4105;
    expect(rangeOf(wps, 'C1').Value2).toBe(4);
  });

  it('takes a group of writings back when it is cancelled, and a person takes it back in one step when it is not', () => {
    const wps = boot();
    const { DebugTools: tools, ActiveWorkbook: book } = wps.program;
    for (const cancel of [true, false]) {
      tools!.UndoTransBegin(book!);
      rangeOf(wps, 'A1').Value2 = '改';
      rangeOf(wps, 'A2').Value2 = '改';
      tools!.UndoTransEnd(book!, cancel, '试');
      expect(rangeOf(wps, 'A1').Value2).toBe(cancel ? '指标' : '改');
    }
    wps.user.undo();
    expect(rangeOf(wps, 'A1:A2').Value2).toEqual([['指标'], [null]]);
  });
});
