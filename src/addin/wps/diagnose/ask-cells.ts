import type { XSheet } from '../../../host/wps/wps-program';
import { type Answer, asked } from './answer';

/** 单元格实测, on the scratch workbook: in which shape values come and are taken. */
export function askCells(sheet: XSheet): Readonly<Record<string, Answer>> {
  const range = (address: string) => sheet.Range(address);
  return {
    emptySheet: asked(() => [range('A1').Value2, sheet.UsedRange.Address()]),
    writeRows: asked(() => { range('A1:C2').Value2 = [[1, '文字', true], [0.5, '007', 45292]]; }),
    readRows: asked(() => range('A1:C2').Value2),
    readRow: asked(() => range('A1:C1').Value2),
    readColumn: asked(() => range('A1:A2').Value2),
    readCell: asked(() => range('A1').Value2),
    empty: asked(() => [range('E1').Value2, range('E1').Formula, range('E1').Text]),
    emptyRows: asked(() => range('E1:F2').Value2),
    writeFormulas: asked(() => { range('A4:C4').Formula = [['=1/0', '=NA()', '=SUM(A1:A2)']]; }),
    errors: asked(() => range('A4:C4').Value2),
    errorText: asked(() => range('A4').Text),
    formulas: asked(() => range('A4:C4').Formula),
    textOfMany: asked(() => range('A1:C2').Text),
    textFormat: asked(() => {
      range('A6').NumberFormat = '@';
      range('A6').Value2 = '0012';
      return [range('A6').Value2, range('A6').NumberFormat, range('A5:A6').NumberFormat];
    }),
    emptied: asked(() => {
      range('A6').Value2 = null;
      return range('A6').Value2;
    }),
    merged: asked(() => [range('A1').MergeCells, range('A1:C2').MergeCells, range('A1').MergeArea.Address()]),
    hidden: asked(() => range('A1:A2').Hidden),
    locked: asked(() => range('A1:C2').Locked),
    comment: asked(() => {
      range('A1').AddComment('批注');
      return [range('A1').Comment?.Text(), range('B1').Comment];
    }),
    condition: asked(() => {
      const added = range('A1').FormatConditions.Add(2, undefined, '=AND(TRUE,"ziping"<>"")');
      if (added !== null && added !== undefined) added.Interior.Color = 255;
      const found = range('A1').FormatConditions.Item(1);
      return [added === null, found.Formula1, found.Interior.Color, found.AppliesTo.Address()];
    }),
  };
}
