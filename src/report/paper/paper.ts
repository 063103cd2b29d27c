/** 纸面: one sheet as it is printed, before it becomes a part of a file. A4, upright, as wide as the page. */
export interface Paper {
  /** 工作表名. */
  readonly name: string;
  /** 列宽 in digits of the usual font. */
  readonly columns: readonly number[];
  readonly rows: readonly PaperRow[];
  /** 重复标题行 on every further page, from 0. */
  readonly repeated: number | null;
  /** 页脚: what stands left of the page number, and the page number with &P and &N for the numbers. */
  readonly footer: { readonly left: string; readonly pages: string };
}

export interface PaperRow {
  /** From left to right; what they leave free stays empty. */
  readonly cells: readonly PaperCell[];
  /** 行高 in points. */
  readonly height: number;
}

export interface PaperCell {
  readonly text: string;
  readonly look: Look;
  /** How many columns it takes. */
  readonly columns: number;
}

/** 样式 by what a cell is for; xlsx/looks.ts says how each is drawn. */
export type Look = 'title' | 'under-title' | 'label' | 'value' | 'heading' | 'group' | 'text' | 'centre' | 'amount' | 'opinion' | 'signature' | 'note' | 'listed' | 'figure';
