import { message } from '../../wording/message';
import { WorkbenchError } from '../workbench-error';
import type { Sample } from '../samples/samples';
import type { FileSource } from './workbook-file';

/** A file the browser handed over without a way back to it: dragged in, or chosen in an older browser. */
export function droppedFile(file: File): FileSource {
  return { name: file.name, read: async () => ({ name: file.name, bytes: await bytesOf(file), handle: null }) };
}

/** A file that can be written back to where it came from. */
export function handledFile(handle: FileSystemFileHandle): FileSource {
  return {
    name: handle.name,
    read: async () => ({ name: handle.name, bytes: await bytesOf(await unlessGone(handle.name, () => handle.getFile())), handle }),
  };
}

/** 示例: comes with the page, and a copy is what gets edited. */
export function sampleFile(sample: Sample, name: string): FileSource {
  return { name, read: async () => ({ name, bytes: await fetchSample(sample, name), handle: null }) };
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await unlessGone(file.name, () => file.arrayBuffer()));
}

async function fetchSample({ file }: Sample, name: string): Promise<Uint8Array> {
  const response = await fetch(`samples/${file}`).catch(() => null);
  if (response?.ok !== true) throw new WorkbenchError(message('workbench.sampleMissing', { name }));
  return new Uint8Array(await response.arrayBuffer());
}

/** Between choosing and reading, a file can be deleted, renamed or locked. */
async function unlessGone<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DOMException) throw new WorkbenchError(message('workbench.fileGone', { name }), { cause: error });
    throw error;
  }
}
