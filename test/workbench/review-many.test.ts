import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nodeCodec } from '../../src/host/xlsx/zip/codec.node';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { copyProfile, withChange } from '../../src/profile/edit/change-draft';
import { checkDraft } from '../../src/profile/edit/draft-faults';
import { profileHash } from '../../src/profile/profile-hash';
import { shippedProfiles } from '../../src/profile/shipped-profiles';
import { EMPTY_RECORD, withProfile, writeRecord } from '../../src/record/file-record';
import type { FileSource } from '../../src/workbench/file/workbook-file';
import { createReviewMany } from '../../src/workbench/many/review-many';
import { WorkbenchError } from '../../src/workbench/workbench-error';
import { message } from '../../src/wording/message';

const sample = (name: string): FileSource => ({ name: `${name}.xlsx`, read: () => Promise.resolve({ name: `${name}.xlsx`, bytes: new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`)), handle: null }) });
const damaged: FileSource = { name: '损坏.xlsx', read: () => Promise.resolve({ name: '损坏.xlsx', bytes: new TextEncoder().encode('姓名,电话'), handle: null }) };
const gone: FileSource = { name: '已移走.xlsx', read: () => Promise.reject(new WorkbenchError(message('workbench.fileGone', { name: '已移走.xlsx' }))) };

async function rowsIn(bytes: Uint8Array): Promise<readonly string[]> {
  const { sheets } = await XlsxHost.open(bytes, nodeCodec).read();
  const cells = sheets[0]!.cells;
  return [...new Set(cells.map(({ row }) => row))].map((at) => cells.filter(({ row }) => row === at).map(({ text }) => text).join(' '));
}

it('many files are reviewed one after the other; one that cannot be read is a row with the reason and stops nothing', async () => {
  const many = createReviewMany([sample('zhongshan-2022'), damaged, gone, sample('shanghai-2023')]);
  const seen: number[] = [];
  many.subscribe(() => { seen.push(many.state.done); });
  await many.run('zh');
  const { done, of, running, rows } = many.state;
  expect({ done, of, running }).toEqual({ done: 4, of: 4, running: false });
  expect(new Set(seen)).toEqual(new Set([0, 1, 2, 3, 4]));
  expect(rows.map(({ at, row }) => [at, row.file, row.reported, row.trouble === ''])).toEqual([
    [0, 'zhongshan-2022.xlsx', '94.66', true],
    [1, '损坏.xlsx', '', false],
    [2, '已移走.xlsx', '', false],
    ...[0, 1, 2, 3].map((form) => [3, 'shanghai-2023.xlsx', rows[3 + form]!.row.reported, true]),
  ]);
  expect(rows[1]!.row.trouble).toContain('不是工作簿');
  const exported = await rowsIn(many.table('zh'));
  expect(exported).toHaveLength(1 + rows.length);
  expect(exported[1]).toContain('94.66');
});

it('what was stopped keeps what was done, and its table says so', async () => {
  const many = createReviewMany([sample('zhongshan-2022'), sample('panjin-2023'), sample('zhengzhou-2023')]);
  many.subscribe(() => { if (many.state.done === 1) many.stop(); });
  await many.run('zh');
  const { done, running, rows } = many.state;
  expect([done, running, rows.map(({ row }) => row.file)]).toEqual([1, false, ['zhongshan-2022.xlsx']]);
  expect((await rowsIn(many.table('zh'))).at(-1)).toContain('已停止：复核了 1 / 3 个文件');
});

it('a file that remembers a profile of this machine is held against that very one, and against none where there is no such profile', async () => {
  const shipped = shippedProfiles().find(({ id }) => id === 'zhongshan/2022')!;
  const own = checkDraft(withChange(copyProfile(shipped, 'local/zhongshan-2022-1', { zh: '本单位', en: 'ours' }), '/rounding/total/places', 1)).profile!;
  const host = XlsxHost.open(new Uint8Array(readFileSync('assets/samples/zhongshan-2022.xlsx')), nodeCodec);
  const first = createReviewMany([sample('zhongshan-2022')]);
  await first.run('zh');
  const formId = first.state.rows[0]!.row.form;
  await host.apply({ edits: [], marks: null, store: writeRecord(withProfile(EMPTY_RECORD, formId, own.id, profileHash(own))) });
  const file: FileSource = { name: '本地口径.xlsx', read: () => Promise.resolve({ name: '本地口径.xlsx', bytes: new Uint8Array(host.toBytes()), handle: null }) };
  const rowsWith = async (profiles: Parameters<typeof createReviewMany>[1]) => {
    const many = createReviewMany([file], profiles);
    await many.run('zh');
    return many.state.rows.map(({ row }) => row);
  };
  const [here] = await rowsWith([own]);
  expect([here!.recomputed, here!.profile, here!.trouble]).toEqual(['94.7', `local/zhongshan-2022-1（本地修改 · 指纹 ${profileHash(own).slice(0, 12)}）`, '']);
  const [elsewhere] = await rowsWith([]);
  expect([elsewhere!.recomputed, elsewhere!.profile]).toEqual(['', '']);
  expect(elsewhere!.trouble).toMatch(/上次选用的是本地修改的口径/);
});
