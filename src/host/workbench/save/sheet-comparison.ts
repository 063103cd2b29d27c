import type { ICellData, IWorksheetData } from '@univerjs/core';
import { contentOf, sameContent } from '../../../workbook/cell-content';
import type { CellContent, CellEdit } from '../../../workbook/change-set';
import type { CellSnapshot, SheetSnapshot } from '../../../workbook/snapshot';
import { cellsInAreas } from '../../xlsx/sheet/cells-in-areas';
import { findCell } from '../../xlsx/sheet/find-cell';
import type { LookEdit } from '../../xlsx/look/cell-look';
import { showsDate } from '../convert/calendar';
import type { StyleChanges } from './cell-styles';
import { gridContent } from './grid-content';
import type { LookChange } from './look-changes';
import { isRefreshed } from './refreshed-result';
import { SharedFormulas } from './shared-formulas';

type Cells = Readonly<Record<number, ICellData>>;
type Sheet = Partial<IWorksheetData>;

const NOTHING: ICellData = {};

/** 工作表比较: collects what differs in one sheet, cell by cell. */
export class SheetComparison {
  readonly looks: LookEdit[] = [];
  private readonly contents: CellEdit[] = [];
  private readonly results: CellEdit[] = [];
  private readonly formulasBefore: SharedFormulas;
  private readonly formulasAfter: SharedFormulas;

  constructor(private readonly snapshot: SheetSnapshot, private readonly before: Sheet, after: Sheet, private readonly styles: StyleChanges, private readonly date1904: boolean) {
    this.formulasBefore = new SharedFormulas(before.cellData ?? {});
    this.formulasAfter = new SharedFormulas(after.cellData ?? {});
  }

  /** 内容改动. */
  edits(): readonly CellEdit[] {
    return this.outsideMerges(this.contents);
  }

  /** 重算结果. */
  refreshed(): readonly CellEdit[] {
    return this.outsideMerges(this.results);
  }

  /** Only the first cell of a merged area holds something that a file may be told. */
  private outsideMerges(edits: readonly CellEdit[]): readonly CellEdit[] {
    const covered = new Set(cellsInAreas(edits.map(({ ref }) => ref), this.snapshot.merges));
    return edits.filter(({ ref }) => !covered.has(ref));
  }

  compareRow(row: number, before: Cells, after: Cells): void {
    for (const column in before) this.compare(row, Number(column), before[column] ?? NOTHING, after[column] ?? NOTHING);
    for (const column in after) if (!(column in before)) this.compare(row, Number(column), NOTHING, after[column] ?? NOTHING);
  }

  private compare(row: number, column: number, before: ICellData, after: ICellData): void {
    if (isUntouched(before, after)) return;
    const sheet = this.snapshot.name;
    const found = findCell(this.snapshot, row, column);
    const change = this.styles.between(before, after, this.before, row, column);
    const look = change !== null && isFirstResult(found, before, after) ? withoutFormat(change) : change;
    if (look !== null) this.looks.push({ sheet, row, column, ...look });
    const edit = (content: CellContent): CellEdit => ({ ref: { sheet, row, column }, before: contentOf(found), after: content, format: null, formatBefore: null });
    const formula = this.formulasAfter.formulaOf(after, row, column);
    const format = found?.format ?? 'General';
    const old = gridContent(before, this.formulasBefore.formulaOf(before, row, column), this.isEarly(format));
    const now = gridContent(after, formula, this.isEarly(look?.format ?? format));
    if (!sameContent(old, now)) {
      this.contents.push(edit(this.writable(now)));
    } else if (old.kind === 'formula' && now.kind === 'formula' && !this.date1904 && isRefreshed(old, now)) {
      this.results.push(edit({ ...now, formula: found?.formula ?? now.formula }));
    }
  }

  /** The grid computes in the calendar of 1900: where the file counts from 1904 its results are left to the next program. */
  private writable(content: CellContent): CellContent {
    return this.date1904 && content.kind === 'formula' ? { ...content, cached: null } : content;
  }

  private isEarly(format: string): boolean {
    return this.date1904 && showsDate(format);
  }
}

/** The grid gives a formula such as =80% a format of its own when it calculates what no program calculated before. */
function isFirstResult(found: CellSnapshot | null, before: ICellData, after: ICellData): boolean {
  return found !== null && found.formula !== null && found.value === null && found.format === 'General' && before.f === after.f && before.si === after.si;
}

function withoutFormat(change: LookChange): LookChange | null {
  const others = Object.entries(change).filter(([property]) => property !== 'format');
  return others.length === 0 ? null : Object.fromEntries(others) as LookChange;
}

/** Nearly all cells: seen without reading them. */
function isUntouched(before: ICellData, after: ICellData): boolean {
  return before.v === after.v && before.t === after.t && before.s === after.s && typeof before.s !== 'object' && before.f === after.f && before.si === after.si && before.p == null && after.p == null;
}
