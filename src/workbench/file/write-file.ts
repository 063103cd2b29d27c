import { message } from '../../wording/message';
import { WorkbenchError } from '../workbench-error';

/** Writes a file whole or not at all: the browser puts it in place only when it is closed. */
export async function writeFile(handle: FileSystemFileHandle, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  try {
    const stream = await handle.createWritable();
    await stream.write(bytes);
    await stream.close();
  } catch (error) {
    if (error instanceof DOMException) throw new WorkbenchError(message('workbench.notWritten', { name: handle.name }), { cause: error });
    throw error;
  }
}

/** 下载: where no place can be chosen, the file goes to the folder of downloads. */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the data over by the next task.
  setTimeout(() => { URL.revokeObjectURL(address); }, 0);
}
