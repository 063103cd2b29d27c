import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { changedCells, readWorkbook } from '../e2e/support/cells';
import { openInstead, save } from '../e2e/support/person';
import { watchedPages } from '../e2e/support/watched-pages';
import { explainScores } from './teach/derivation-steps';
import { compareThreeProfiles } from './teach/side-by-side-steps';
import { tryWhatIf } from './teach/what-if-steps';

const pages = watchedPages();
const FORM = { name: '自评表.xlsx', bytes: new Uint8Array(readFileSync('assets/samples/zhongshan-2022.xlsx')) };

it('a form is explained step by step, tried with other numbers and held against other profiles, and nothing of it changes', async () => {
  const page = await pages.visit();
  await openInstead(page, FORM);
  await explainScores(page);
  await tryWhatIf(page);
  await compareThreeProfiles(page);
  expect(changedCells(await readWorkbook(FORM.bytes), await readWorkbook(await save(page)))).toEqual([]);
});
