import { expect, it } from 'vitest';
import { XlsxHost } from '../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import { sideBySidePaper } from '../../../src/report/side-by-side-paper';
import { paperWorkbook } from '../../../src/report/xlsx/paper-workbook';
import { sideBySideTable } from '../../../src/teach/side-by-side/side-by-side-table';
import { tabSeparated } from '../../../src/teach/side-by-side/tab-separated';
import { shipped } from '../../support/profile';
import { compared, formWith } from './sketch';

const HOSTILE = '=SUM(A1)\t\n甲';
const form = formWith({ level3: HOSTILE, target: '100%', actual: '88.66%' }, { project: '=1+1' });
const result = compared(form, [shipped('mof/2020'), shipped('shanghai/2023'), shipped('panjin/2023')]);
const table = sideBySideTable(result, ({ differs }) => differs, 'zh');

it('lays the rows out with the profiles named once', () => {
  expect(table.heading).toEqual(['单元格', '名称', '甲', '乙', '丙', '差在哪一步']);
  expect(table.legend.map(({ letter, name }) => `${letter} ${name}`)).toEqual(['甲 全国通用（2020年办法，成本列在产出之下）', '乙 上海市2023年度', '丙 盘锦市2023年度（部门重点评价，推定）']);
  expect(table.legend[2]!.notes.slice(0, 2)).toEqual(['不适用', '口径要求有「决策」，表中没有']);
  expect(table.sums).toEqual([['', '总分', '98.87', '98.86', '不适用', ''], ['', '等级', '优', '优', '不适用', '']]);
});

it('on the clipboard nothing that begins like a formula stays one, and no cell breaks a line', () => {
  const lines = tabSeparated(table).split('\n').map((line) => line.split('\t'));
  const row = lines.find(([first]) => first === '自评表!G12')!;
  expect(row).toEqual(['自评表!G12', "'=SUM(A1)甲", '8.87', '8.86', '不适用', '修约：四舍五入 8.87 · 截尾 8.86']);
  expect(lines.flat().filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
});

it('on paper the same stands as text, in Chinese and in English', async () => {
  for (const [language, title] of [['zh', '同一张表在不同口径下的得分'], ['en', 'One form under several profiles']] as const) {
    const paper = sideBySidePaper(sideBySideTable(result, () => true, language), form, language);
    expect(paper.columns.reduce((sum, width) => sum + width, 0)).toBe(84);
    const { sheets } = await XlsxHost.open(paperWorkbook([paper]), nodeCodec).read();
    const texts = sheets[0]!.cells.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining([title, '8.87', '8.86', '98.87', '=1+1']));
    expect(sheets[0]!.cells.filter(({ formula }) => formula !== null)).toEqual([]);
  }
});
