/** Colour as six upper-case hex digits; theme, indexed and tinted colours are resolved when they are read. */
export type Colour = string;

/** 字体. */
export interface FontLook {
  readonly family: string;
  /** Points; half points occur. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** null: the colour of the window's text. */
  readonly colour: Colour | null;
}

export type BorderStyle =
  | 'thin' | 'medium' | 'thick' | 'hair' | 'dotted' | 'dashed' | 'double' | 'dashDot' | 'dashDotDot'
  | 'mediumDashed' | 'mediumDashDot' | 'mediumDashDotDot' | 'slantDashDot';

export interface BorderLine {
  readonly style: BorderStyle;
  readonly colour: Colour | null;
}

/** 边框: null where there is no line. */
export interface BorderLook {
  readonly left: BorderLine | null;
  readonly right: BorderLine | null;
  readonly top: BorderLine | null;
  readonly bottom: BorderLine | null;
}

/** 对齐. */
export interface AlignmentLook {
  readonly horizontal: 'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';
  readonly vertical: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly indent: number;
  /** Degrees from -90 to 90; 255: letters stacked, as in vertical Chinese text. */
  readonly rotation: number;
}

/** 单元格外观: how a cell looks, every reference resolved. */
export interface CellLook {
  readonly font: FontLook;
  /** Solid colour, or the colour that stands in for a pattern; null: none. */
  readonly fill: Colour | null;
  readonly border: BorderLook;
  readonly alignment: AlignmentLook;
  /** Number format code, "General" when none. */
  readonly format: string;
}

/** 外观改动: what a person changed of a cell's look; only what is named changes, the cell's other properties stay. */
export interface LookEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly font?: Partial<FontLook>;
  readonly fill?: Colour | null;
  readonly border?: Partial<BorderLook>;
  readonly alignment?: Partial<AlignmentLook>;
  readonly format?: string;
}
