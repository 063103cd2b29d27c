import type { CellArea } from '../workbook/cell-ref';
import type { Word } from './recognise-word';

/** 文字格: a cell that shows something, with the area it covers when merged. */
export interface TextCell extends CellArea {
  readonly text: string;
  /** What it means as a label; null when it is none that we know. */
  readonly word: Word | null;
}

/** A known word with the cell it stands in. */
export interface Hit extends TextCell {
  readonly word: Word;
}
