import { droppedFile } from './file-sources';
import type { FileSource } from './workbook-file';

/** What the page opens. */
const WORKBOOK = /\.(?:xlsx|xlsm|xls|et)$/i;

/** 拖入的文件, those of folders as well; has to be called while the drop is being told of. */
export async function droppedFiles({ items }: DataTransfer): Promise<readonly FileSource[]> {
  const entries = [...items].flatMap((item) => item.kind === 'file' ? [item.webkitGetAsEntry() ?? item.getAsFile()] : []);
  const files = await Promise.all(entries.map((entry) => entry instanceof File ? [entry] : entry === null ? [] : filesIn(entry)));
  return files.flat().map(droppedFile);
}

/** In the order of their names, without the lock files that a program leaves beside an open workbook. */
async function filesIn(entry: FileSystemEntry): Promise<readonly File[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => { (entry as FileSystemFileEntry).file(resolve, reject); });
    return [file];
  }
  const children = await allEntries((entry as FileSystemDirectoryEntry).createReader());
  const named = children.filter(({ isDirectory, name }) => isDirectory || (WORKBOOK.test(name) && !name.startsWith('~$')));
  const below = await Promise.all(named.sort((a, b) => a.name.localeCompare(b.name, 'zh')).map(filesIn));
  return below.flat();
}

/** A browser hands out the entries of a folder a hundred at a time. */
async function allEntries(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const next = await new Promise<FileSystemEntry[]>((resolve, reject) => { reader.readEntries(resolve, reject); });
    if (next.length === 0) return all;
    all.push(...next);
  }
}
