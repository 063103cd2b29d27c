import type { Book, Condition, NamedFormula, Sheet, ThreadedComment, XmlPart } from './model/book';
import type { Areas, Place } from './model/place';
import type { WireObject } from './wire/type-table';

/** What the tables are about. */
export interface Selves {
  readonly Workbook: Book;
  readonly AddinInternalService: Book;
  readonly AppRuntimeService: Book;
  readonly Application: Book;
  readonly Runtime: Book;
  readonly WorksheetCollection: Book;
  readonly Worksheet: Sheet;
  readonly WorksheetProtection: Sheet;
  readonly Range: Place;
  readonly RangeAreas: Areas;
  readonly RangeCollection: Areas;
  readonly RangeFormat: Areas;
  readonly RangeFill: Areas;
  readonly RangeFont: Areas;
  readonly FormatProtection: Areas;
  readonly ConditionalFormatCollection: Areas;
  readonly ConditionalFormat: Lit;
  readonly CustomConditionalFormat: Lit;
  readonly ConditionalFormatRule: Lit;
  readonly ConditionalRangeFormat: Lit;
  readonly ConditionalRangeFill: Lit;
  readonly ConditionalRangeFont: Lit;
  readonly CommentCollection: Commented;
  readonly Comment: OneComment;
  readonly NamedItemCollection: Named;
  readonly NamedItem: OneName;
  readonly CustomXmlPartCollection: Book;
  readonly CustomXmlPartScopedCollection: Scoped;
  readonly CustomXmlPart: XmlPart;
  readonly SettingCollection: Book;
  readonly Setting: string;
  readonly WorksheetCustomPropertyCollection: Sheet;
  readonly WorksheetCustomProperty: { readonly sheet: Sheet; readonly key: string };
}

export interface Lit {
  readonly sheet: Sheet;
  readonly condition: Condition;
}

export interface Commented {
  /** null: those of the whole workbook. */
  readonly sheet: Sheet | null;
}

export interface OneComment {
  readonly sheet: Sheet;
  readonly comment: ThreadedComment;
}

export interface Named {
  readonly sheet: Sheet | null;
}

export interface OneName {
  readonly name: NamedFormula;
}

export interface Scoped {
  readonly namespace: string;
}

/** What the tables work on. */
export interface Host {
  readonly book: Book;
  /** Makes an object of a table. */
  readonly make: <K extends keyof Selves>(type: K, self: Selves[K]) => WireObject;
  /** Something in these cells changed; formulas are calculated and listeners told when the request is done; `how` where it is no edit by hand. */
  readonly changed: (sheet: Sheet, areas: Areas['areas'], kind: 'values' | 'format', how?: Readonly<Record<string, string>>) => void;
  readonly selected: (sheet: Sheet, area: Place['area']) => void;
  readonly tell: (event: HostEvent) => void;
  eventsEnabled: boolean;
  /** Whether the runtime of the add-in shows: "Visible" or "Background". */
  readonly pane: { state: string };
  /** Until the request is done. */
  calculationSuspended: boolean;
  /** Cells that one read may cover. */
  readonly mostCellsRead: number;
  readonly countCellsRead: (count: number) => void;
}

/** One entry of the channel of events. */
export interface HostEvent {
  readonly type: number;
  /** A sheet's id; events of a sheet go to the listeners of the workbook as well. */
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Event numbers of the runtime. */
export const EVENT = { changed: 10, activated: 11, deactivated: 12, added: 13, selectionChanged: 14, deleted: 15, calculated: 16, formatChanged: 18, rowHidden: 22, protection: 24, workbookActivated: 2203 } as const;
