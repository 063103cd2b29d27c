import { readdirSync, readFileSync } from 'node:fs';

/** A program to be run, or a file to be read; `path` has forward slashes and starts without one. */
export function entry(path, content, executable = false) {
  return { path, content: typeof content === 'string' ? Buffer.from(content) : content, executable };
}

/** The files of a folder, in an order that no file system decides, as entries below `prefix`. */
export function folderEntries(folder, prefix) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((found) => (found.isDirectory()
      ? folderEntries(`${folder}/${found.name}`, `${prefix}/${found.name}`)
      : [entry(`${prefix}/${found.name}`, readFileSync(`${folder}/${found.name}`))]));
}

/** Every folder that entries lie in, each after the one around it. */
export function foldersOf(entries) {
  const folders = new Set();
  for (const { path } of entries) {
    const names = path.split('/').slice(0, -1);
    names.forEach((_, depth) => folders.add(names.slice(0, depth + 1).join('/')));
  }
  return [...folders];
}
