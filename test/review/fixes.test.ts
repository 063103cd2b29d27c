import { expect, it } from 'vitest';
import { fixesOf } from '../../src/review/fixes';
import { parseRef, refText } from '../../src/workbook/cell-ref';
import type { CellContent } from '../../src/workbook/change-set';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { contentText } from '../../src/workbook/content-text';
import { judgedForms, waived } from '../support/judged';
import { formSheet, rowsWith, withCells } from '../support/review';

const offered = (book: WorkbookSnapshot, waivers: Parameters<typeof judgedForms>[1] = []) => {
  const { subject, judged } = judgedForms(book, waivers)[0]!;
  return fixesOf(subject, judged).map(({ edit, byHand }) => [refText(edit.ref), contentText(edit.before), contentText(edit.after), byHand ? 'by hand' : 'ticked']);
};

const low = rowsWith({ 0: '产出指标 | 数量指标 | 受理来电 | ≥10000件 | 12000件 | 30 | 20 | ' });

it('a fix that would replace a number of a person, a formula or a grade is ticked by hand', () => {
  const book = withCells(formSheet({ rows: low, total: '100 | 90', grade: '良' }), { G16: { value: 90, formula: 'SUM(G12:G15)' } });
  expect(offered(book)).toEqual([
    ['自评表!G12', '20', '30', 'by hand'],
    ['自评表!G16', '=SUM(G12:G15)', '100', 'by hand'],
    ['自评表!B17', '良', '优', 'by hand'],
  ]);
});

it('a fix that fills a gap or takes debris out of a text is ticked', () => {
  const { subject, judged } = judgedForms(formSheet({ rows: low, total: '100 | 90', goal: '<p>保障热线</p>' }))[0]!;
  const [one] = judged;
  const withFix = (address: string, before: CellContent, after: CellContent) =>
    ({ ...one!, finding: { ...one!.finding, fix: { ref: parseRef(`自评表!${address}`)!, before, after, format: null, formatBefore: null } } });
  const text = (content: string): CellContent => ({ kind: 'text', text: content });
  const fixes = fixesOf(subject, [
    withFix('B17', { kind: 'empty' }, text('优')), withFix('B10', text('<p>保障热线</p>'), text('保障热线')), withFix('F10', { kind: 'error', error: '#N/A' }, { kind: 'empty' }),
  ]);
  expect(fixes.map(({ edit, byHand }) => [refText(edit.ref), byHand])).toEqual([['自评表!B17', false], ['自评表!B10', false], ['自评表!F10', true]]);
});

it('a grade that is missing is filled in, ticked', () => {
  expect(offered(formSheet({ rows: rowsWith({}), grade: '' }))).toEqual([['自评表!B17', '', '优', 'ticked']]);
});

it('what was waived offers nothing', () => {
  const book = formSheet({ rows: low, total: '100 | 90' });
  const total = judgedForms(book)[0]!.judged.find(({ finding }) => finding.check === 'total-differs')!;
  expect(offered(book, waived(total)).map(([at]) => at)).toEqual(['自评表!G12']);
});

it('where two findings offer for one cell there is one offer', () => {
  const over = formSheet({ rows: rowsWith({ 0: '产出指标 | 数量指标 | 受理来电 | ≥10000件 | 12000件 | 30 | 35 | ' }), total: '100 | 105' });
  const cells = offered(over).map(([at]) => at);
  expect(cells).toEqual([...new Set(cells)]);
  expect(cells).toContain('自评表!G12');
});
