import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findCell } from '../../src/host/xlsx/sheet/find-cell';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../src/host/xlsx/zip/codec.node';
import { parseRef } from '../../src/workbook/cell-ref';
import { changedParts } from '../host/xlsx/package-of';
import { documents, ziping } from './run-cli';

const folder = mkdtempSync(join(tmpdir(), 'ziping-exercise-'));
const at = (name: string): string => join(folder, name);
afterAll(() => { rmSync(folder, { recursive: true }); });

const SOURCE = 'assets/samples/zhongshan-2022.xlsx';

interface Task { ref: string; answer: string; points: number; error: string | null; mark: string; earned: number }
interface Document { number: string; tasks: Task[]; edits: { ref: string; before: string; after: string }[]; earned: number; of: number; touched: unknown[]; error: { code: string; message: string } }

const document = (...args: string[]): Document => documents(ziping('exercise', ...args, '--json'))[0] as unknown as Document;

describe('ziping exercise', () => {
  it('empties cells in a copy of the very file, writes the answers beside it, and marks it empty and filled', async () => {
    const made = document(SOURCE, '--seed', '417', '-o', at('练习.xlsx'), '--answers', at('答案.xlsx'));
    expect(made).toMatchObject({ schema: 'ziping/1', file: SOURCE, number: '2022-0417', seed: 417, kind: 'blank', profile: { used: 'zhongshan/2022' } });
    expect(made.tasks.length).toBeGreaterThan(20);

    // Nothing but the sheet, its texts and our own part is another one.
    const changed = changedParts(readFileSync(SOURCE), readFileSync(at('练习.xlsx')));
    expect(changed.filter((part) => !/^(?:xl\/worksheets\/sheet1\.xml|xl\/sharedStrings\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|\[Content_Types\]\.xml|customXml\/.+)$/.test(part))).toEqual([]);
    const before = await XlsxHost.open(readFileSync(SOURCE), nodeCodec).read();
    const after = await XlsxHost.open(readFileSync(at('练习.xlsx')), nodeCodec).read();
    const edited = new Set(made.edits.map(({ ref }) => ref));
    for (const { ref } of made.tasks) {
      const { row, column } = parseRef(ref)!;
      expect([ref, (findCell(after.sheets[0]!, row, column)?.text ?? '').replace(/^.*[:：]$/, '')]).toEqual([ref, '']);
    }
    const untouched = before.sheets[0]!.cells.filter(({ row, column }) => !edited.has(`自评表!${String.fromCharCode(65 + column)}${row + 1}`));
    for (const cell of untouched) expect(findCell(after.sheets[0]!, cell.row, cell.column)).toEqual(cell);

    expect(document('mark', at('练习.xlsx'))).toMatchObject({ number: '2022-0417', earned: 0, touched: [] });
    expect(ziping('fill', at('练习.xlsx'), '-o', at('填好.xlsx')).status).toBe(0);
    const marked = document('mark', at('填好.xlsx'), '-o', at('批改.xlsx'));
    expect(marked.earned).toBe(marked.of);
    expect(marked.tasks.every(({ mark }) => mark === 'right')).toBe(true);
    for (const [name, sheet] of [['答案.xlsx', '答案卷'], ['批改.xlsx', '批改单']] as const) {
      expect((await XlsxHost.open(readFileSync(at(name)), nodeCodec).read()).sheets.map((one) => one.name)).toEqual([sheet]);
    }
  });

  it('plants errors that a check of the copy finds, the same ones under the same seed', () => {
    const args = [SOURCE, '--seed', '12', '--kind', 'errors', '--of', 'score-lower,total,grade', '--count', '3'] as const;
    const one = document(...args, '-o', at('错误.xlsx'));
    expect(document(...args).edits).toEqual(one.edits);
    expect(one.tasks.map(({ error }) => error).sort()).toEqual(['grade', 'score-lower', 'total']);
    const [checked] = documents(ziping('check', at('错误.xlsx'), '--json')) as unknown as [{ forms: { findings: { ref: string }[] }[] }];
    const found = new Set(checked.forms[0]!.findings.map(({ ref }) => ref));
    expect(one.tasks.filter(({ ref }) => !found.has(ref))).toEqual([]);
    expect(ziping('exercise', 'mark', at('错误.xlsx')).out).toContain('— 未做 0/4');
  });

  it('says what it does not understand, and why there is nothing to mark', () => {
    const says = (...args: string[]) => document(...args).error;
    expect(says(SOURCE)).toEqual({ code: 'usage', message: 'exercise 需要 --seed 和 1 到 9999 的编号，不认「」。' });
    expect(says(SOURCE, '--seed', '1', '--of', 'weights').message).toContain('不认「weights」');
    expect(says(SOURCE, '--seed', '1', '--kind', 'errors', '--count', '21').message).toContain('1 到 20');
    expect(says(SOURCE, '--seed', '1', '-o', SOURCE).message).toContain(SOURCE);
    expect(says('mark', SOURCE)).toMatchObject({ code: 'no-exercise', message: expect.stringContaining('不是练习卷') as string });
  });
});
