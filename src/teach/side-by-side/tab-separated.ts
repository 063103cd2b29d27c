import type { SideBySideTable } from './side-by-side-table';

/** 对照表 for the clipboard: lines of cells between tabs, as a spreadsheet takes them. */
export function tabSeparated({ legend, heading, rows, sums, notes }: SideBySideTable): string {
  const lines = [
    ...legend.map(({ letter, name, notes: said }) => [letter, name, ...said]),
    heading, ...rows, ...sums,
    ...notes.map((note) => [note]),
  ];
  return lines.map((cells) => cells.map(cellText).join('\t')).join('\n');
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** What begins like a formula is pasted as text; a cell's own tabs and line ends would start new ones. */
function cellText(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return /^[=+\-@]/.test(line) && !NUMBER.test(line) ? `'${line}` : line;
}
