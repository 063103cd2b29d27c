import { binaryText } from '../../../src/addin/binary-text';
import { STORE_SHEET } from '../../../src/host/wps/store/store-sheet-name';
import { parseRef, refText } from '../../../src/workbook/cell-ref';
import { columnOf, rowOf } from '../../host/excel/emulator/model/book';
import { bootWps } from '../../host/wps/emulator/boot-wps';
import { type DiskQuirks, emulatedDisk, LINUX_FOLDERS, WINDOWS_FOLDERS } from '../../host/wps/emulator/objects/disk';
import { PROFILES } from '../../host/wps/emulator/quirks';

/** What the test asks of the WPS around the page. */
export interface PageDoor {
  /** Opens a file, its bytes as base64, in a build of WPS. */
  readonly boot: (base64: string, build: string) => void;
  /** Cells with something in them, by reference, but those of the record. */
  readonly contents: () => readonly (readonly [string, unknown, string | null, string])[];
  readonly hasStoreSheet: () => boolean;
  readonly misuses: () => readonly string[];
  /** Files that were written, by path, as base64. */
  readonly stored: () => readonly (readonly [string, string])[];
  /** A person selects a cell. */
  readonly select: (ref: string) => void;
  /** 功能区按钮. */
  readonly press: (command: string) => void;
  readonly isPaneShown: () => boolean;
  /** As WPS counts it. */
  readonly paneWidth: () => number;
}

const PANE_ID = 7;

/** The disk of a build: as far as it goes in one that is old, whose download folder nobody may write in. */
const DISKS: Readonly<Record<string, Partial<DiskQuirks>>> = {
  'as recorded on Windows': { folders: WINDOWS_FOLDERS },
  'an old program': { says: 'nothing', missing: ['ReadFileAsArrayBuffer', 'existsSync', 'unlinkSync'], readOnly: [LINUX_FOLDERS[0]] },
};

/** 页面里的 WPS: the same emulator as everywhere, in the page itself, as WPS has its object model in every page of an add-in. */
export function pageEmulator(): PageDoor {
  let wps: ReturnType<typeof bootWps> | null = null;
  const booted = (): ReturnType<typeof bootWps> => {
    if (wps === null) throw new Error('no file was opened');
    return wps;
  };
  const kept = new Map<string, unknown>([['ziping.et.pane', PANE_ID]]);
  const pane = { ID: PANE_ID, Visible: true, Width: 380 };
  let disk = emulatedDisk();
  const root = {
    PluginStorage: { getItem: (key: string) => kept.get(key), setItem: (key: string, value: unknown) => { kept.set(key, value); } },
    GetTaskPane: (id: unknown) => id === PANE_ID ? pane : null,
  };
  return {
    boot: (base64, build) => {
      wps = bootWps({ bytes: Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)), calculates: false, quirks: PROFILES[build] ?? {} });
      disk = emulatedDisk(DISKS[build]);
      Object.assign(window, { wps: Object.assign(root, { FileSystem: disk.files, Env: disk.env }), Application: wps.program });
    },
    contents: () => booted().open.book.sheets.filter(({ name }) => name !== STORE_SHEET).flatMap(({ name, cells }) => [...cells].filter(([, { value }]) => value !== null).map(([key, { value, formula, format }]) => (
      [refText({ sheet: name, row: rowOf(key), column: columnOf(key) }), value, formula, format] as const))),
    hasStoreSheet: () => booted().open.book.sheets.some(({ name, visibility }) => name === STORE_SHEET && visibility === 'VeryHidden'),
    misuses: () => booted().world.misuses,
    stored: () => [...disk.stored].map(([path, bytes]) => [path, btoa(binaryText(bytes))] as const),
    select: (ref) => { booted().user.select(parseRef(ref)!); },
    press: (command) => { kept.set('ziping.et.command', command); },
    isPaneShown: () => pane.Visible,
    paneWidth: () => pane.Width,
  };
}
