import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findForms } from '../../src/form/find-forms';
import { chooseProfile } from '../../src/profile/choose-profile';
import { shippedProfiles } from '../../src/profile/shipped-profiles';
import { readWithExceljs } from '../support/read-with-exceljs';
import { workbook } from '../support/sheet';

it.each([
  ['shanghai-2023', ['shanghai/2023', 'shanghai/2023', 'shanghai/2023', 'shanghai/2023']],
  ['zhongshan-2022', ['zhongshan/2022']],
  ['zhengzhou-2023', ['zhengzhou/2023']],
  ['panjin-2023', ['panjin/2023']],
])('%s, filled or blank, speaks for its own profile and no other', async (name, expected) => {
  for (const file of [`assets/samples/${name}.xlsx`, `assets/samples/${name}-blank.xlsx`]) {
    const choices = findForms(await readWithExceljs(file)).forms.map((form) => chooseProfile(form, shippedProfiles()));
    expect(choices.map(({ suggested }) => suggested?.id)).toEqual(expected);
    for (const { candidates: [best, second] } of choices) {
      expect(best!.against).toEqual([]);
      // A form is not suggested by a hair: what tells regions apart outweighs what they share.
      expect(best!.points - (second?.points ?? 0)).toBeGreaterThanOrEqual(10);
    }
  }
});

it.each([
  ['national-2020', 'mof/2020'],
  ['national-2021-cost', 'mof/2021-cost'],
  ['fund-pairs', 'mof/2020'],
  ['over-two-sheets', 'mof/2020'],
  ['weight-before-target', 'mof/2020'],
  ['no-weight-column', undefined],
])('the layout %s, which names no region, is taken by its structure: %s', (layout, expected) => {
  const [book] = readFileSync(`test/form/layouts/${layout}.txt`, 'utf8').split('\n=== found\n');
  const [form] = findForms(workbook(book!)).forms;
  expect(chooseProfile(form!, shippedProfiles()).suggested?.id).toBe(expected);
});
