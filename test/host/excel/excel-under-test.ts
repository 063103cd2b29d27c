import { ExcelHost } from '../../../src/host/excel/excel-host';
import { markKindOf } from '../../../src/host/xlsx/patch/conditional-formats';
import type { Mark } from '../../../src/workbook/change-set';
import type { HostUnderTest } from '../contract-harness';
import { bootExcel, type BootedExcel, type BootOptions } from './emulator/boot-excel';

/** An adapter on a workbook in an Excel of its own, through the genuine runtime. */
export interface ExcelUnderTest extends BootedExcel {
  readonly host: ExcelHost;
}

export async function openExcel(options: BootOptions): Promise<ExcelUnderTest> {
  const excel = await bootExcel(options);
  const host = await ExcelHost.open({ run: excel.Excel.run, supports: (version) => excel.Office.context.requirements.isSetSupported('ExcelApi', version) as boolean });
  return { ...excel, host };
}

/** Our marks as the program holds them, in the order in which they count. */
export function marksIn({ emulator: { book } }: BootedExcel): readonly Mark[] {
  return book.sheets.flatMap((sheet) => [...sheet.conditions].sort((a, b) => a.priority - b.priority).flatMap(({ formula, areas }) => {
    const kind = markKindOf(formula);
    return kind === null ? [] : [{ ref: { sheet: sheet.name, row: areas[0]!.top, column: areas[0]!.left }, kind }];
  }));
}

/** The adapter as the contract knows it. Excel dies with its task pane, so nobody closes the workbook under it. */
export function underTest(excel: ExcelUnderTest): HostUnderTest {
  const { host, user, dispose } = excel;
  const done = async (deed: () => void): Promise<void> => {
    deed();
    await Promise.resolve();
  };
  return {
    host,
    marks: () => Promise.resolve(marksIn(excel)),
    dispose: () => done(dispose),
    bystander: {
      typeInto: (ref, text) => done(() => { user.typeInto(ref, text); }),
      // Excel tells nobody that a cell is opened: it refuses the next question, and that is when the adapter knows.
      beginEditing: (ref, text) => done(() => {
        user.beginEditing(ref, text);
        void host.readStore().catch(() => undefined);
      }),
      endEditing: () => done(() => { user.endEditing(); }),
      select: (ref) => done(() => { user.select(ref); }),
      renameSheet: (from, to) => done(() => { user.renameSheet(from, to); }),
      deleteSheet: (name) => done(() => { user.deleteSheet(name); }),
      closeWorkbook: null,
    },
  };
}
