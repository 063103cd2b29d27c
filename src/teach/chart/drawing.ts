/** 图素的角色: what a shape stands for. Dashes and dots tell them apart as well, for paper knows no colours. */
export type ShapeRole = 'axis' | 'grid' | 'band' | 'room' | 'limit' | 'curve' | 'written' | 'moved';

/** 图素: plain shapes in pixels of the view box, in the order they are drawn. */
export type Shape =
  | { readonly kind: 'area'; readonly role: ShapeRole; readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  | { readonly kind: 'path'; readonly role: ShapeRole; readonly d: string; readonly thick: number; readonly dash: string | null }
  /** `filled` false: an open dot, filled with the paper. */
  | { readonly kind: 'dot'; readonly role: ShapeRole; readonly x: number; readonly y: number; readonly radius: number; readonly filled: boolean }
  | { readonly kind: 'label'; readonly role: ShapeRole; readonly x: number; readonly y: number; readonly text: string; readonly anchor: 'start' | 'middle' | 'end' };

/** 图: everything a screen or a sheet of paper needs in order to show it. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly shapes: readonly Shape[];
}

/** The size a chart is drawn in; letters keep theirs. */
export interface DrawingSize {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
}
