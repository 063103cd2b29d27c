import { describe, expect, it } from 'vitest';
import { handOver } from '../../../src/addin/excel/hand-over';
import { say } from '../../../src/wording/say';

function desk(createWorkbook: (base64: string) => Promise<void>, url: string | null = null) {
  const told: string[] = [];
  return { told, deliver: handOver({ createWorkbook, url: () => url, fail: (says) => { told.push(say(says, 'zh')); } }) };
}

describe('a workbook handed over in Excel', () => {
  it('is opened byte for byte, however long it is', async () => {
    const opened: string[] = [];
    const { deliver, told } = desk(async (base64) => { opened.push(base64); });
    const bytes = Uint8Array.from({ length: 100_003 }, (_, index) => (index * 7) % 256);
    await deliver.hand('审核意见表.xlsx', bytes);
    expect(Buffer.from(opened[0]!, 'base64').equals(bytes)).toBe(true);
    expect(told).toEqual([]);
  });

  it('that Excel does not open is told with what to do instead, and any other error is a bug', async () => {
    const refused = desk(() => Promise.reject(Object.assign(new Error('no'), { name: 'RichApi.Error' })));
    await refused.deliver.hand('审核意见表.xlsx', new Uint8Array(1));
    expect(refused.told).toEqual([expect.stringContaining('审核意见表.xlsx')]);
    await expect(desk(() => Promise.reject(new TypeError('x'))).deliver.hand('a.xlsx', new Uint8Array(1))).rejects.toThrow(TypeError);
  });

  it('names the open file as its place does', () => {
    const nameOf = (url: string | null) => desk(() => Promise.resolve(), url).deliver.openName();
    expect([null, '', 'C:\\自评\\收到的表.xlsx', '/Users/a/收到的表.xlsx', 'https://d.docs.live.net/x/%E6%94%B6%E5%88%B0%20%E8%A1%A8.xlsx?web=1', 'https://x/100%.xlsx'].map(nameOf))
      .toEqual(['', '', '收到的表.xlsx', '收到的表.xlsx', '收到 表.xlsx', '100%.xlsx']);
  });
});
