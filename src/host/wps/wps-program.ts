/*
 * WPS 表格 as its object model shows it, and no more of it than we use. What a value is like differs from build to build,
 * so every value is unknown and is read by read/grid.ts and read/stored-value.ts. Names and kinds are held to the vendor's
 * own types by test/host/wps/vendor-contract.ts.
 */

/** 区域. What differs within it is told as null. */
export interface XRange {
  Value2: unknown;
  Formula: unknown;
  NumberFormat: unknown;
  readonly Text: unknown;
  readonly MergeCells: unknown;
  /** Of a single cell only. */
  readonly MergeArea: XRange;
  readonly Hidden: unknown;
  readonly Locked: unknown;
  readonly Row: unknown;
  readonly Column: unknown;
  readonly FormatConditions: XConditions;
  readonly Comment: XComment | null | undefined;
  Address(): unknown;
  AddComment(text: string): unknown;
  Select(): unknown;
}

/** 条件格式. */
export interface XConditions {
  readonly Count: unknown;
  Item(index: number): XCondition;
  Add(type: number, operator: undefined, formula: string): XCondition | null | undefined;
}

export interface XCondition {
  readonly Type: unknown;
  readonly Formula1: unknown;
  readonly AppliesTo: XRange;
  readonly Interior: XInterior;
  readonly Font: XFont;
  Delete(): unknown;
}

export interface XInterior {
  Color: unknown;
  Pattern: unknown;
}

export interface XFont {
  Bold: unknown;
}

/** 备注: what WPS calls a comment. */
export interface XComment {
  readonly Parent: XRange;
  Text(): unknown;
  Delete(): unknown;
}

export interface XComments {
  readonly Count: unknown;
  Item(index: number): XComment;
}

/** 工作表保护: what is allowed all the same. */
export interface XProtection {
  readonly AllowFormattingCells: unknown;
  readonly AllowFormattingColumns: unknown;
  readonly AllowFormattingRows: unknown;
  readonly AllowInsertingColumns: unknown;
  readonly AllowInsertingRows: unknown;
  readonly AllowInsertingHyperlinks: unknown;
  readonly AllowDeletingColumns: unknown;
  readonly AllowDeletingRows: unknown;
  readonly AllowSorting: unknown;
  readonly AllowFiltering: unknown;
  readonly AllowUsingPivotTables: unknown;
}

/** 工作表. */
export interface XSheet {
  Name: unknown;
  Visible: unknown;
  readonly ProtectContents: unknown;
  readonly ProtectDrawingObjects: unknown;
  readonly ProtectScenarios: unknown;
  readonly Protection: XProtection;
  readonly UsedRange: XRange;
  readonly Cells: XRange;
  readonly Comments: XComments;
  Range(address: string): XRange;
  Evaluate(formula: string): unknown;
  Activate(): unknown;
  Protect(...options: readonly unknown[]): unknown;
  Unprotect(password: string): unknown;
  Delete(): unknown;
}

export interface XSheets {
  readonly Count: unknown;
  Item(index: number): XSheet;
  Add(before: undefined, after: XSheet): unknown;
}

/** 自定义 XML 部件: not in every build. */
export interface XXmlParts {
  readonly Count: unknown;
  Item(index: number): XXmlPart;
  Add(xml: string): unknown;
  SelectByNamespace(namespace: string): XXmlParts | null | undefined;
}

export interface XXmlPart {
  readonly XML: unknown;
  Delete(): unknown;
}

/** 工作簿. */
export interface XWorkbook {
  readonly Name: unknown;
  readonly FullName: unknown;
  readonly Worksheets: XSheets;
  readonly Date1904: unknown;
  readonly CustomXMLParts: XXmlParts | null | undefined;
}

/** 撤销分组: found in Windows builds; not in every one. */
export interface XDebugTools {
  UndoTransBegin(book: XWorkbook): unknown;
  UndoTransEnd(book: XWorkbook, cancel: boolean, description: string): unknown;
}

export interface XWorksheetFunction {
  CountA(range: XRange): unknown;
}

/** 事件. */
export interface XApiEvent {
  AddApiEventListener(name: string, listener: (...told: readonly unknown[]) => void): unknown;
  RemoveApiEventListener(name: string, listener: (...told: readonly unknown[]) => void): unknown;
}

/** 程序. */
export interface XApplication {
  readonly ActiveWorkbook: XWorkbook | null | undefined;
  readonly ActiveSheet: XSheet | null | undefined;
  readonly ActiveCell: XRange | null | undefined;
  readonly WorksheetFunction: XWorksheetFunction;
  readonly ApiEvent: XApiEvent;
  readonly DebugTools: XDebugTools | null | undefined;
  ScreenUpdating: unknown;
  EnableEvents: unknown;
  Calculation: unknown;
  DisplayAlerts: unknown;
}
