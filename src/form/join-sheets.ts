import { foldHeading } from './fold-heading';
import type { ReadPiece } from './read-piece';

/** 合成一表: the sheet with the indicators, and the sheet with the funds where those stand apart. */
export interface JoinedPiece {
  readonly main: ReadPiece;
  readonly other: ReadPiece | null;
}

/**
 * 跨表合并: a form without funds takes the fund block of another sheet: the one with its project name, else the one
 * that stands next to it in the workbook, as long as it is plain which is whose. Names that differ keep apart.
 */
export function joinSheets(pieces: readonly ReadPiece[]): readonly JoinedPiece[] {
  const others = new Map<ReadPiece, ReadPiece>();
  const taken = new Set<ReadPiece>();
  const pair = (main: ReadPiece, other: ReadPiece | undefined | null) => {
    if (other === undefined || other === null || taken.has(other) || others.has(main) || !fits(main, other)) return;
    others.set(main, other);
    taken.add(other);
  };
  const named = new Map(pieces.filter(isLoose).filter((piece) => nameOf(piece) !== '').map((piece) => [nameOf(piece), piece]));
  for (const piece of pieces.filter(isWanting)) pair(piece, named.get(nameOf(piece)));
  for (const [loose, wanting] of neighbours(pieces)) {
    if (loose.length === 1 || loose.length === wanting.length) wanting.forEach((piece, at) => pair(piece, loose[at]));
  }
  return pieces.filter(({ piece }) => piece.tables.length > 0).map((main) => ({ main, other: others.get(main) ?? null }));
}

/** Runs of loose fund blocks with the run of forms without funds that stands beside them, before or after. */
function neighbours(pieces: readonly ReadPiece[]): readonly (readonly [readonly ReadPiece[], readonly ReadPiece[]])[] {
  const runs: { loose: boolean; pieces: ReadPiece[] }[] = [];
  for (const piece of pieces) {
    if (!isLoose(piece) && !isWanting(piece)) {
      runs.push({ loose: false, pieces: [] });
      continue;
    }
    const last = runs.at(-1);
    if (last !== undefined && last.pieces.length > 0 && last.loose === isLoose(piece)) last.pieces.push(piece);
    else runs.push({ loose: isLoose(piece), pieces: [piece] });
  }
  const beside = (step: number) => runs.flatMap((run, at) => {
    const other = runs[at + step];
    return run.loose && other !== undefined && !other.loose && other.pieces.length > 0 ? [[run.pieces, other.pieces] as const] : [];
  });
  return [...beside(1), ...beside(-1)];
}

function isWanting(piece: ReadPiece): boolean {
  return piece.piece.tables.length > 0 && piece.funds.length === 0;
}

/** A fund block that belongs to an evaluation: it has a rate or a score, or its sheet speaks of one. */
function isLoose({ piece, funds, headings, title, project }: ReadPiece): boolean {
  if (piece.tables.length > 0 || funds.length === 0) return false;
  const rated = headings.some(({ role }) => role === 'fund-rate' || role === 'fund-score') || funds.some(({ rate }) => rate !== null);
  return rated && (project !== null || /自评|绩效|评价/.test(foldHeading(title?.text.slice(0, 200) ?? '')));
}

function fits(main: ReadPiece, other: ReadPiece): boolean {
  if (main.sheet === other.sheet) return false;
  const [a, b] = [nameOf(main), nameOf(other)];
  return a === '' || b === '' || a === b;
}

function nameOf({ project }: ReadPiece): string {
  return foldHeading(project?.text.slice(0, 200) ?? '');
}
