import { message } from '../wording/message';
import type { Message } from '../wording/message';
import type { RefusedSheet } from './evaluation-form';
import type { Landmark } from './find-tables';
import { foldHeading } from './fold-heading';
import { hasRole } from './heading-block';
import type { HeadingBlock } from './heading-block';
import type { ReadPiece } from './read-piece';

/** 未采纳: a sheet without a form that resembles one, and what it lacks; null when nothing on it does. */
export function refuseSheet(sheet: string, landmarks: readonly Landmark[]): RefusedSheet | null {
  for (const kind of NEAREST_FIRST) {
    const landmark = landmarks.find((found) => found.kind === kind);
    if (landmark !== undefined) return refusal(sheet, landmark);
  }
  return null;
}

/** A table with targets and results of which nothing says that it evaluates a project. */
export function refusePiece({ sheet, piece }: ReadPiece): RefusedSheet {
  const { top, columns } = piece.tables[0]!;
  const seen = message('form.refused.seen', { labels: labelsOf(columns.map(({ text }) => text)) });
  return { sheet, ref: { sheet, row: top, column: columns[0]!.left }, looksLike: 'unknown', why: [seen, message('form.refused.no-project')] };
}

const NEAREST_FIRST: readonly Landmark['kind'][] = ['near', 'persons', 'list', 'funds', 'budget'];

function refusal(sheet: string, landmark: Landmark): RefusedSheet {
  const at = (column: number) => ({ sheet, row: landmark.row, column });
  if ('block' in landmark) {
    const { columns } = landmark.block;
    const seen = message('form.refused.seen', { labels: labelsOf(columns.filter(({ role }) => role !== 'ignored').map(({ text }) => text)) });
    const ref = at(columns[0]!.left);
    if (landmark.kind === 'funds') return { sheet, ref, looksLike: 'budget-table', why: [seen, message('form.refused.no-indicators')] };
    return { sheet, ref, looksLike: isTargetOnly(landmark.block) ? 'target-only' : 'unknown', why: [seen, ...lacking(landmark.block)] };
  }
  if (!('hits' in landmark)) return { sheet, ref: at(0), looksLike: 'unknown', why: [] };
  const seen = message('form.refused.seen', { labels: labelsOf(landmark.hits.map(({ text }) => text)) });
  const ref = at(landmark.hits[0]!.left);
  if (landmark.kind === 'persons') return { sheet, ref, looksLike: 'grade-book', why: [seen, message('form.refused.persons')] };
  if (landmark.kind === 'list') return { sheet, ref, looksLike: 'project-list', why: [seen, message('form.refused.list')] };
  return { sheet, ref, looksLike: 'budget-table', why: [seen, message('form.refused.no-indicators')] };
}

function isTargetOnly(block: HeadingBlock): boolean {
  return hasRole(block, 'target') && !hasRole(block, 'actual', 'score');
}

function lacking(block: HeadingBlock): readonly Message[] {
  return [
    ...(hasRole(block, 'target') ? [] : [message('form.refused.no-target')]),
    ...(hasRole(block, 'actual') ? [] : [message('form.refused.no-actual')]),
    ...(hasRole(block, 'score') ? [] : [message('form.refused.no-score')]),
    ...(hasRole(block, 'weight') ? [] : [message('form.refused.no-weight')]),
  ];
}

function labelsOf(texts: readonly string[]): string {
  return texts.slice(0, 6).map((text) => foldHeading(text.slice(0, 40))).join('、');
}
