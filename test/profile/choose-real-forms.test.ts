import { expect, it } from 'vitest';
import { findForms } from '../../src/form/find-forms';
import { chooseProfile } from '../../src/profile/choose-profile';
import { shippedProfiles } from '../../src/profile/shipped-profiles';
import { readWithExceljs } from '../support/read-with-exceljs';

it.each([
  ['shanghai-2023', ['shanghai/2023', 'shanghai/2023', 'shanghai/2023', 'shanghai/2023']],
  ['zhongshan-2022', ['zhongshan/2022']],
  ['zhengzhou-2023', ['zhengzhou/2023']],
  ['panjin-2023', ['panjin/2023']],
])('%s, filled or blank, speaks for its own profile and no other', async (name, expected) => {
  for (const file of [`test/workbooks/${name}.xlsx`, `test/workbooks/${name}-blank.xlsx`]) {
    const choices = findForms(await readWithExceljs(file)).forms.map((form) => chooseProfile(form, shippedProfiles()));
    expect(choices.map(({ suggested }) => suggested?.id)).toEqual(expected);
    for (const { candidates: [best, second] } of choices) {
      expect(best!.against).toEqual([]);
      // A form is not suggested by a hair: what tells regions apart outweighs what they share.
      expect(best!.points - (second?.points ?? 0)).toBeGreaterThanOrEqual(10);
    }
  }
});
