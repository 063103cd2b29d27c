import type { WorkBook, WorkSheet } from '@e965/xlsx';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { HostError } from '../host-error';
import type { WorkbookLook } from '../xlsx/look/sheet-look';
import { cleanStream } from './clean-stream';
import { legacySheet } from './legacy-cells';
import { legacyError } from './legacy-errors';
import { legacyLook } from './legacy-look';

/** 旧版工作簿 as far as it is read: its cells, and what a grid needs to show them. */
export interface LegacyWorkbook {
  readonly workbook: WorkbookSnapshot;
  readonly look: WorkbookLook;
}

/** The old format ends at 65,536 rows a sheet; a file beyond this size holds pictures or is hostile. */
const LARGEST_FILE = 32 * 1024 * 1024;

const VISIBILITIES: readonly SheetSnapshot['visibility'][] = ['visible', 'hidden', 'very-hidden'];

/** 读旧版文件: .xls of Excel and .et of WPS, by content. The reader is large and comes only when a file asks for it. */
export async function readLegacy(bytes: Uint8Array): Promise<LegacyWorkbook> {
  const isCompound = [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
  if (!isCompound) throw legacyError('not-a-workbook', 'host.not-a-workbook');
  if (bytes.length > LARGEST_FILE) throw legacyError('too-large', 'host.legacy-too-large');
  const library = await import('@e965/xlsx');
  try {
    return inOurWords(library.read(cellStream(library, bytes), { type: 'array', dense: true, cellNF: true, cellText: false, cellHTML: false, cellStyles: true }));
  } catch (error) {
    throw error instanceof HostError ? error : legacyError('damaged', 'host.legacy-damaged', error);
  }
}

/** The stream of an old file that holds its cells. */
function cellStream({ CFB }: { readonly CFB: unknown }, bytes: Uint8Array): Uint8Array {
  const { find, read } = CFB as CompoundFiles;
  const parts = read(bytes, { type: 'array' });
  const content = (find(parts, '/Workbook') ?? find(parts, '/Book'))?.content;
  const isEncrypted = find(parts, '/EncryptedPackage') !== null;
  const stream = content === undefined ? 'damaged' : cleanStream(Uint8Array.from(content));
  if (isEncrypted || stream === 'encrypted') throw legacyError('encrypted', 'host.encrypted');
  if (stream === 'damaged') throw legacyError('damaged', 'host.legacy-damaged');
  return stream;
}

/** What the reader offers for compound files; it declares no types for it. */
interface CompoundFiles {
  readonly read: (bytes: Uint8Array, options: { readonly type: 'array' }) => unknown;
  readonly find: (parts: unknown, path: string) => { readonly content?: ArrayLike<number> } | null;
}

function inOurWords({ SheetNames, Sheets, Workbook }: WorkBook): LegacyWorkbook {
  const sources = SheetNames.map((name) => sheetNamed(Sheets, name));
  const date1904 = Workbook?.WBProps?.date1904 === true;
  const sheets = SheetNames.map((name, index) => legacySheet(name, VISIBILITIES[Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'visible', sources[index]!, date1904));
  const names = new Set(SheetNames.map((name) => name.toLowerCase()));
  if (sheets.length === 0 || names.size < sheets.length) throw legacyError('damaged', 'host.legacy-damaged');
  const workbook = { sheets, date1904 };
  return { workbook, look: legacyLook(workbook, sources) };
}

/** A sheet may be called "__proto__". */
function sheetNamed(sheets: Readonly<Record<string, WorkSheet>>, name: string): WorkSheet {
  if (!Object.hasOwn(sheets, name)) throw legacyError('damaged', 'host.legacy-damaged');
  return sheets[name]!;
}
