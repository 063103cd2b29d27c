import type { CellArea } from '../../../workbook/cell-ref';
import type { CellLook, Colour } from './cell-look';

/** A run of columns or rows of one size, both ends included, from 0. */
export interface SizedRun {
  readonly first: number;
  readonly last: number;
  /** Points. */
  readonly size: number;
  readonly hidden: boolean;
  /** Index in `WorkbookLook.looks` of cells that are not listed; null: the plain look. */
  readonly look: number | null;
  /** 自动行高: nobody set the height of these rows; a program fits it to their content, and `size` is what it was last. */
  readonly automatic?: boolean;
}

/** 数据有效性, as the file states it; what cannot be shown is left out and stays in the file. */
export interface ValidationLook {
  readonly areas: readonly CellArea[];
  readonly type: 'list' | 'whole' | 'decimal' | 'date' | 'time' | 'textLength' | 'custom' | 'none';
  readonly operator: 'between' | 'notBetween' | 'equal' | 'notEqual' | 'greaterThan' | 'lessThan' | 'greaterThanOrEqual' | 'lessThanOrEqual';
  readonly formula1: string;
  readonly formula2: string;
  readonly allowBlank: boolean;
  /** The cell offers its list (in the file the attribute of this name hides it). */
  readonly showDropDown: boolean;
  /** `information` also where the file takes entries against the rule without a word. */
  readonly errorStyle: 'stop' | 'warning' | 'information';
  readonly error: string;
  readonly prompt: string;
}

/** 条件格式 of the user's own (ours are not among them): rules that a grid can show. */
export interface ConditionalLook {
  readonly areas: readonly CellArea[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly rule:
    | { readonly kind: 'expression'; readonly formula: string }
    | { readonly kind: 'cellIs'; readonly operator: string; readonly formulas: readonly string[] }
    | { readonly kind: 'text'; readonly operator: 'containsText' | 'notContainsText' | 'beginsWith' | 'endsWith'; readonly text: string }
    | { readonly kind: 'blanks' | 'noBlanks' | 'errors' | 'noErrors' | 'duplicateValues' | 'uniqueValues' };
  /** What it changes of the look. */
  readonly font: { readonly bold?: boolean; readonly italic?: boolean; readonly colour?: Colour };
  readonly fill: Colour | null;
}

/** 图片. Anchored from one cell, offsets and size in pixels at 96 a inch. */
export interface ImageLook {
  readonly name: string;
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/bmp' | 'image/webp';
  readonly bytes: Uint8Array;
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** 工作表外观. */
export interface SheetLook {
  readonly name: string;
  /** Index in `WorkbookLook.looks` of every cell the sheet lists, in row-major order, blank ones included. */
  readonly cells: readonly { readonly row: number; readonly column: number; readonly look: number }[];
  readonly columns: readonly SizedRun[];
  readonly rows: readonly SizedRun[];
  /** Points. */
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Per cent. */
  readonly zoom: number;
  readonly gridLines: boolean;
  readonly tabColour: Colour | null;
  readonly validations: readonly ValidationLook[];
  readonly conditions: readonly ConditionalLook[];
  readonly images: readonly ImageLook[];
  /** What the sheet holds that we do not show (charts, pivots, shapes, sparklines, cell images); it stays in the file. */
  readonly notShown: readonly ('chart' | 'pivot' | 'shape' | 'sparkline' | 'cell-image' | 'control' | 'threaded-comment')[];
}

/** 工作簿外观: what a grid needs to show the workbook as Excel would, beside the snapshot of its cells. */
export interface WorkbookLook {
  /** The first is the plain look, of cells that nothing says anything about. */
  readonly looks: readonly CellLook[];
  readonly sheets: readonly SheetLook[];
  /** 活动工作表 when it was saved, from 0. */
  readonly activeSheet: number;
  /** Defined names of the whole workbook: formula without "=". */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}
