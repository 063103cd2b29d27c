import { droppedFile, handledFile } from './file-sources';
import type { FileSource } from './workbook-file';

/** What browsers with the File System Access API have, and the types of TypeScript do not name yet. */
interface PickerOptions {
  readonly suggestedName?: string;
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}
interface FilePickers {
  showOpenFilePicker?(options: PickerOptions): Promise<readonly FileSystemFileHandle[]>;
  showSaveFilePicker?(options: PickerOptions): Promise<FileSystemFileHandle>;
}

const WORKBOOK = { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'] };
const MACRO_WORKBOOK = { 'application/vnd.ms-excel.sheet.macroEnabled.12': ['.xlsm'] };
const OPENED = { ...WORKBOOK, ...MACRO_WORKBOOK, 'application/vnd.ms-excel': ['.xls', '.et'] };

/** Lets a person choose a file; null when they think better of it. */
export async function pickFile(): Promise<FileSource | null> {
  const { showOpenFilePicker } = window as FilePickers;
  if (showOpenFilePicker === undefined) return chosenByInput();
  const handles = await unlessCancelled(() => showOpenFilePicker.call(window, { types: [{ accept: OPENED }] }));
  return handles?.[0] === undefined ? null : handledFile(handles[0]);
}

/** Lets a person choose several files, which are only read; none when they think better of it. */
export async function pickFiles(): Promise<readonly FileSource[]> {
  return (await chosenFiles(true)).map(droppedFile);
}

/** Whether a place to save to can be chosen; elsewhere a file is downloaded. */
export function canPickPlace(): boolean {
  return (window as FilePickers).showSaveFilePicker !== undefined;
}

/** Lets a person choose where to save; null when they think better of it. */
export function pickPlace(name: string): Promise<FileSystemFileHandle | null> {
  const { showSaveFilePicker } = window as FilePickers;
  if (showSaveFilePicker === undefined) return Promise.resolve(null);
  const accept = name.toLowerCase().endsWith('.xlsm') ? MACRO_WORKBOOK : WORKBOOK;
  return unlessCancelled(() => showSaveFilePicker.call(window, { suggestedName: name, types: [{ accept }] }));
}

async function chosenByInput(): Promise<FileSource | null> {
  const [file] = await chosenFiles(false);
  return file === undefined ? null : droppedFile(file);
}

function chosenFiles(multiple: boolean): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = multiple;
  input.accept = Object.values(OPENED).flat().join(',');
  return new Promise((resolve) => {
    input.addEventListener('change', () => { resolve([...input.files ?? []]); });
    input.addEventListener('cancel', () => { resolve([]); });
    input.click();
  });
}

async function unlessCancelled<T>(pick: () => Promise<T>): Promise<T | null> {
  try {
    return await pick();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}
