import { describe, expect, it } from 'vitest';
import type { CellRef } from '../../../../src/workbook/cell-ref';
import { contractWorkbook } from '../../contract-workbook';
import { edit, EMPTY, NOTHING, number, refusalOf } from '../../contract-words';
import { openExcel, type ExcelUnderTest } from '../excel-under-test';

const at = (sheet: string, row: number, column: number): CellRef => ({ sheet, row, column });
const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 20); });

function listen({ host }: ExcelUnderTest) {
  const told: unknown[] = [];
  host.onChange(() => told.push('change'));
  host.onSelectionChange((ref) => told.push(ref));
  return told;
}

describe.each(['1.9', '1.17'])('what Excel with ExcelApi %s tells', (cap) => {
  it('of marks, record and cells of ours is told once, and the sheets that nobody touched stay the same', async () => {
    const excel = await openExcel({ bytes: contractWorkbook(), cap });
    const before = await excel.host.read();
    const told = listen(excel);
    await excel.host.apply({ edits: [edit('保护!A2', EMPTY, number('1'))], marks: [{ ref: at('保护', 0, 0), kind: 'finding-error' }], store: '{}' });
    await settled();
    expect(told).toEqual(['change']);
    const after = await excel.host.read();
    expect(after.sheets.filter((sheet) => !before.sheets.includes(sheet)).map(({ name }) => name)).toEqual(['保护']);
    excel.dispose();
  });

  it('of a cell that others calculate with makes them be read anew', async () => {
    const excel = await openExcel({ bytes: contractWorkbook(), cap });
    await excel.host.apply({ ...NOTHING, edits: [edit('隐藏!C3', EMPTY, { kind: 'formula', formula: '表!B1+1', cached: null })] });
    const before = await excel.host.read();
    await excel.host.apply({ ...NOTHING, edits: [edit('表!B1', number('97.81'), number('10'))] });
    const after = await excel.host.read();
    expect(after.sheets.filter((sheet) => !before.sheets.includes(sheet)).map(({ name }) => name)).toEqual(['表', '隐藏']);
    expect(after.sheets[2]!.cells.find(({ formula }) => formula !== null)?.value).toBe(11);
    excel.dispose();
  });

  it('of a person who types right after us is told again', async () => {
    const excel = await openExcel({ bytes: contractWorkbook(), cap });
    await excel.host.read();
    await excel.host.apply({ ...NOTHING, edits: [edit('表!F1', EMPTY, number('1'))] });
    await excel.host.read();
    excel.user.typeInto(at('表', 1, 5), '12');
    await settled();
    expect((await excel.host.read()).sheets[0]!.cells.find(({ row, column }) => row === 1 && column === 5)?.value).toBe(12);
    excel.dispose();
  });

  it('of another sheet is the cell its cursor was left in', async () => {
    const excel = await openExcel({ bytes: contractWorkbook(), cap });
    const told = listen(excel);
    excel.user.select(at('表', 3, 2));
    await settled();
    excel.user.select(at('保护', 0, 0));
    await settled();
    expect(told).toEqual([at('表', 3, 2), at('保护', 0, 0)]);
    excel.dispose();
  });

  it('of a sheet that came or went is a change', async () => {
    const excel = await openExcel({ bytes: contractWorkbook(), cap });
    const told = listen(excel);
    excel.user.deleteSheet('隐藏');
    await settled();
    expect(told).toEqual(['change']);
    excel.dispose();
  });
});

describe('showing a cell', () => {
  it('of a hidden sheet is refused in a sentence', async () => {
    const excel = await openExcel({ bytes: contractWorkbook() });
    expect(await refusalOf(excel.host.select(at('隐藏', 0, 0)))).toEqual({ code: 'unsupported', key: 'host.sheet-hidden', data: { sheet: '隐藏' } });
    excel.dispose();
  });
});

describe('where the cursor stood before anybody listened', () => {
  it('is told with the first reading, once', async () => {
    const excel = await openExcel({ bytes: contractWorkbook() });
    const told = listen(excel);
    await excel.host.read();
    await excel.host.read();
    expect(told).toEqual([at('表', 0, 0)]);
    await excel.host.tellCursor();
    expect(told).toEqual([at('表', 0, 0), at('表', 0, 0)]);
    excel.dispose();
  });

  it('is no news after the cursor went elsewhere', async () => {
    const excel = await openExcel({ bytes: contractWorkbook() });
    const told = listen(excel);
    excel.user.select(at('表', 3, 2));
    await settled();
    await excel.host.read();
    expect(told).toEqual([at('表', 3, 2)]);
    excel.dispose();
  });
});
