import type { Mark } from '../../../workbook/change-set';
import type { Found } from './look-before';

/** 标记 that were found, in the words of a change. A rule that a person spread over several areas is none of them. */
export function marksOf({ sheets, marks }: Found): readonly Mark[] {
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  return (marks ?? []).flatMap(({ sheetId, kind, place }) => {
    const sheet = names.get(sheetId);
    return sheet === undefined || place === null ? [] : [{ ref: { sheet, ...place }, kind }];
  });
}
