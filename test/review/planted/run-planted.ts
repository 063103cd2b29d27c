import { assess } from '../../../src/assess';
import type { Finding } from '../../../src/review/finding';
import { NO_JUDGEMENTS } from '../../../src/scoring/form-score';
import { type CellRef, refText } from '../../../src/workbook/cell-ref';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { Random } from '../../fuzz/random';
import { cleanForm } from './clean-forms';
import type { CleanForm, Family, Plant } from './plant';

/** 种错结果: whether the planted error was found, and what else was reported. */
export interface Planted {
  readonly kind: string;
  readonly seed: number;
  readonly profile: string;
  readonly found: boolean;
  /** Checks that have nothing to do with it. */
  readonly unrelated: readonly string[];
  /** Findings of the form before anything was planted. */
  readonly before: readonly string[];
  readonly findings: readonly string[];
}

const FAMILIES: readonly Family[] = ['national', 'national', 'national', 'zhongshan', 'panjin'];
const TRIES = 60;

/** Plants one error of the kind into a clean form at random; null where no form offers a place. */
export function plantOne(kind: Plant, seed: number): Planted | null {
  const random = new Random(seed);
  for (let tried = 0; tried < TRIES; tried += 1) {
    const clean = cleanForm(random, random.pick(FAMILIES.filter((family) => kind.on?.includes(family) ?? true)));
    const book = kind.plant(clean, random);
    if (book === null) continue;
    const findings = findingsIn(book, clean);
    const changed = changedCells(clean.book, book);
    const names = ({ ref, related }: Finding) => kind.elsewhere === true || [ref, ...related].some((cell) => changed.has(refText(cell)));
    const named = [...kind.finds, ...kind.follows ?? []];
    const known = new Set([...named, ...named.flatMap((check) => BROUGHT_ALONG[check] ?? []), ...(hasFormulas(clean.book) ? NOT_RECALCULATED : [])]);
    return {
      kind: kind.id,
      seed,
      profile: clean.subject.profile.id,
      found: findings.some((finding) => kind.finds.includes(finding.check) && names(finding)),
      unrelated: findings.filter(({ check }) => !known.has(check)).map(({ id }) => id),
      before: findingsIn(clean.book, clean).map(({ id }) => id),
      findings: findings.map(({ id }) => id),
    };
  }
  return null;
}

/** What stands in a sum stands in every sum above it, where a form has them. */
const BROUGHT_ALONG: Readonly<Record<string, readonly string[]>> = {
  'total-differs': ['subtotal-differs', 'scores-not-added'],
  'weights-differ': ['subtotal-weight-differs', 'parent-weight-differs', 'subtotal-differs'],
};

/** A program would have worked out its formulas again after such a change; here they still show what was. */
const NOT_RECALCULATED = ['formula-stale'];

function hasFormulas({ sheets }: WorkbookSnapshot): boolean {
  return sheets.some(({ cells }) => cells.some(({ formula, value }) => formula !== null && value !== null));
}

function findingsIn(book: WorkbookSnapshot, { subject: { profile } }: CleanForm): readonly Finding[] {
  const { forms } = assess(book, { profiles: [profile], chosen: () => profile, judgements: NO_JUDGEMENTS });
  return forms.flatMap(({ review }) => review?.findings ?? []);
}

function changedCells(before: WorkbookSnapshot, after: WorkbookSnapshot): ReadonlySet<string> {
  const changed = new Set<string>();
  for (const sheet of after.sheets) {
    const old = new Map(before.sheets.find(({ name }) => name === sheet.name)?.cells.map((cell) => [at(sheet.name, cell), cell]) ?? []);
    for (const cell of sheet.cells) {
      const own = at(sheet.name, cell);
      const was = old.get(own);
      if (was?.text !== cell.text || was.formula !== cell.formula || was.value !== cell.value) changed.add(own);
      old.delete(own);
    }
    for (const gone of old.keys()) changed.add(gone);
  }
  return changed;
}

function at(sheet: string, { row, column }: Omit<CellRef, 'sheet'>): string {
  return refText({ sheet, row, column });
}
