import type { Protection } from './book';

/** What a file forbids ("1") unless it says otherwise, as the API allows it. */
const FORBIDDEN = {
  formatCells: 'allowFormatCells', formatColumns: 'allowFormatColumns', formatRows: 'allowFormatRows', insertColumns: 'allowInsertColumns', insertRows: 'allowInsertRows',
  insertHyperlinks: 'allowInsertHyperlinks', deleteColumns: 'allowDeleteColumns', deleteRows: 'allowDeleteRows', sort: 'allowSort', autoFilter: 'allowAutoFilter', pivotTables: 'allowPivotTables',
} as const;
/** What a file allows unless it says otherwise. */
const ALLOWED = { objects: 'allowEditObjects', scenarios: 'allowEditScenarios' } as const;

/** Nobody can type it: of a password the file holds only a digest. */
const UNKNOWN_PASSWORD = '\u0000';

/** 工作表保护 as the file states it. */
export function readFileProtection(xml: string): Protection {
  const tag = /<(?:\w+:)?sheetProtection\b[^>]*>/.exec(xml)?.[0] ?? '';
  const says = (name: string): boolean | null => {
    const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
    return value === undefined ? null : value === '1' || value === 'true';
  };
  return {
    options: {
      ...Object.fromEntries(Object.entries(FORBIDDEN).map(([name, option]) => [option, says(name) === false])),
      ...Object.fromEntries(Object.entries(ALLOWED).map(([name, option]) => [option, says(name) !== true])),
      selectionMode: says('selectUnlockedCells') === true ? 'None' : says('selectLockedCells') === true ? 'Unlocked' : 'Normal',
    },
    password: /\s(?:password|hashValue)="/.test(tag) ? UNKNOWN_PASSWORD : null,
  };
}
