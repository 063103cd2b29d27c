import { readXlsxFile } from '../../src/host/xlsx/file';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../src/host/xlsx/zip/codec.node';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

/** The four source forms as printed, or with their computed cells empty ("…-blank"); the file name without its ending. */
export async function original(name: string): Promise<WorkbookSnapshot> {
  return XlsxHost.open(await readXlsxFile(`assets/samples/${name}.xlsx`), nodeCodec).read();
}
