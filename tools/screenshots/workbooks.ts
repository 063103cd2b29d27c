import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { read, write } from '@e965/xlsx';
import { workbookWithOneForm } from '../../bench/sample-workbooks';

/** A file as a person hands it to the page. */
export interface HandedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function sample(file: string, name: string): HandedFile {
  return { name, bytes: new Uint8Array(readFileSync(`assets/samples/${file}.xlsx`)) };
}

/** 已保护: as units hand their forms down. */
export async function protectedForm(): Promise<HandedFile> {
  return rewritten('national-blank', '已保护的自评表.xlsx', async (sheet) => { await sheet.protect('示例', {}); });
}

/** 不符: the first score of an otherwise blank form is not what the rule gives. */
export async function formWithConflict(): Promise<HandedFile> {
  return rewritten('national-blank', '得分不符的自评表.xlsx', (sheet) => {
    const [row, column] = scoreOfFirstIndicator(sheet);
    sheet.getCell(row, column).value = 1;
  });
}

/** 收到的表: filled, with what a reviewer asks about: two scores that the rule does not give, one of them in a total. */
export async function formWithFaults(): Promise<HandedFile> {
  return rewritten('zhongshan-2022', '收到的自评表.xlsx', (sheet) => {
    for (const cell of ['J18', 'J25']) sheet.getCell(cell).value = 9;
  });
}

/** 口径不明: the four parts of a third-party evaluation, which no shipped profile scores. */
export async function formOfNobody(): Promise<HandedFile> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('评价表');
  sheet.addRow(['项目绩效评价表（2023年度）']);
  sheet.addRow(['项目名称', '示例项目']);
  sheet.addRow(['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分']);
  for (const [part, weight] of [['决策', 20], ['过程', 20], ['产出', 30], ['效益', 30]]) sheet.addRow([part, `${part}情况`, `示例${part}指标`, '≥95%', '96.5%', weight, null]);
  sheet.addRow(['总分', null, null, null, null, 100, null]);
  return { name: '依据不足的自评表.xlsx', bytes: new Uint8Array(await book.xlsx.writeBuffer()) };
}

/** 无自评表: a ledger. */
export async function ledger(): Promise<HandedFile> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Uint8Array.from(await workbookWithOneForm(3)).buffer);
  book.removeWorksheet('自评表');
  return { name: '台账.xlsx', bytes: new Uint8Array(await book.xlsx.writeBuffer()) };
}

/** 旧格式. */
export function oldFile(): HandedFile {
  const { bytes } = sample('zhengzhou-2023', '');
  return { name: '郑州市自评表.xls', bytes: new Uint8Array(write(read(bytes), { type: 'array', bookType: 'biff8' }) as ArrayBuffer) };
}

/** 打不开: text under the name of a workbook. */
export const text: HandedFile = { name: '名单.xlsx', bytes: new TextEncoder().encode('姓名,电话\n甲,1\n') };

async function rewritten(file: string, name: string, change: (sheet: ExcelJS.Worksheet) => unknown): Promise<HandedFile> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Uint8Array.from(sample(file, name).bytes).buffer);
  await change(book.worksheets[0]!);
  return { name, bytes: new Uint8Array(await book.xlsx.writeBuffer()) };
}

function scoreOfFirstIndicator(sheet: ExcelJS.Worksheet): readonly [row: number, column: number] {
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    const names = sheet.getRow(row).values as unknown[];
    if (names.includes('三级指标')) return [row + 1, names.indexOf('得分')];
  }
  throw new Error('The sample has no heading of indicators.');
}
