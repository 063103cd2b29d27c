import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findForms } from '../../src/form/find-forms';
import { workbook } from '../support/sheet';
import { describeForms } from './describe-forms';

const FOLDER = 'test/form/layouts';
const LAYOUTS = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

/** Each file holds a workbook in the notation of test/support/sheet.ts and, below "=== found", what must be found in it. */
describe('layouts', () => {
  it('are at least 25', () => {
    expect(LAYOUTS.length).toBeGreaterThanOrEqual(25);
  });

  for (const name of LAYOUTS) {
    it(name.replace('.txt', ''), () => {
      const [book, expected] = readFileSync(`${FOLDER}/${name}`, 'utf8').split('\n=== found\n');
      expect(`${describeForms(findForms(workbook(book!)))}\n`).toBe(expected);
    });
  }
});
