import { HostError } from '../../host/host-error';
import { readLegacy } from '../../host/legacy/read-legacy';
import type { WorkbookLook } from '../../host/xlsx/look/sheet-look';
import { XlsxHost } from '../../host/xlsx/xlsx-host';
import { browserCodec } from '../../host/xlsx/zip/codec.browser';
import type { CellRef } from '../../workbook/cell-ref';
import type { Mark } from '../../workbook/change-set';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { letDraw } from './let-draw';

/** 文件内容: all that the grid and the pane need of a file. */
export interface WorkbookContent {
  readonly snapshot: WorkbookSnapshot;
  readonly look: WorkbookLook;
  readonly store: string | null;
  readonly marks: readonly Mark[];
  readonly locked: (ref: CellRef) => boolean;
  /** What is saved into; null: an old file, which is not written. */
  readonly original: Uint8Array | null;
}

/** Reads a file by its content; throws HostError for whatever is no workbook or not to be trusted. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookContent> {
  await letDraw();
  const file = openPackage(bytes);
  if (file === null) return readOld(bytes);
  await letDraw();
  const snapshot = await file.read();
  await letDraw();
  return { snapshot, look: file.readLook(), store: await file.readStore(), marks: file.readMarks(), locked: file.locks(), original: bytes };
}

/** null: a file of the old format. */
function openPackage(bytes: Uint8Array): XlsxHost | null {
  try {
    return XlsxHost.open(bytes, browserCodec);
  } catch (error) {
    if (error instanceof HostError && error.code === 'legacy-format') return null;
    throw error;
  }
}

async function readOld(bytes: Uint8Array): Promise<WorkbookContent> {
  const { workbook, look } = await readLegacy(bytes);
  return { snapshot: workbook, look, store: null, marks: [], locked: () => true, original: null };
}
