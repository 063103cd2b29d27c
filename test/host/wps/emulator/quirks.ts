/** 版本差异: what differs between builds of WPS or was never measured. Every combination may exist somewhere. */
export interface Quirks {
  /** What an empty cell is in Value2. */
  readonly empty: null | undefined | '';
  /** Error values come as the numbers of COM, by their name, or as an object. */
  readonly errors: 'number' | 'text' | 'object';
  /** One row, or one column, comes as a plain list. */
  readonly line: 'rows' | 'list';
  readonly xmlParts: 'kept' | 'absent' | 'throws' | 'dropped' | 'lost-on-save';
  readonly undoGroups: boolean;
  /** What adding hands over. */
  readonly added: 'object' | 'null';
  /** Formatted but empty cells around what is used. */
  readonly used: 'exact' | 'wide';
  /** Which name of the program the page finds. */
  readonly found: 'Application' | 'wps.Application' | 'EtApplication()' | 'EtApplication';
}

export const PLAIN: Quirks = { empty: null, errors: 'number', line: 'rows', xmlParts: 'kept', undoGroups: true, added: 'object', used: 'exact', found: 'Application' };

/** Each difference alone, and two builds that have them all. `Enum` is in none of them: nobody may ask for it. */
export const PROFILES: Readonly<Record<string, Partial<Quirks>>> = {
  'as recorded on Windows': {},
  'empty cells undefined': { empty: undefined },
  'empty cells as texts': { empty: '' },
  'errors by name': { errors: 'text' },
  'errors as objects': { errors: 'object' },
  'lines as lists': { line: 'list' },
  'no custom XML parts': { xmlParts: 'absent' },
  'custom XML parts that throw': { xmlParts: 'throws' },
  'custom XML parts lost on saving': { xmlParts: 'lost-on-save' },
  'no undo groups': { undoGroups: false },
  'nothing handed over when added': { added: 'null' },
  'a wide used range': { used: 'wide' },
  'an old program': { empty: undefined, errors: 'text', line: 'list', xmlParts: 'throws', undoGroups: false, added: 'null', used: 'wide', found: 'EtApplication()' },
  'a strange program': { empty: '', errors: 'object', line: 'list', xmlParts: 'absent', undoGroups: false, added: 'null', used: 'wide', found: 'EtApplication' },
};
