import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../src/addin/excel/refusal';
import { say } from '../../../src/wording/say';

const upTo = (cap: number) => (version: string) => Number(version.split('.')[1]) <= cap;
const said = (host: string | null, cap: number): string | null => {
  const why = refusalOf({ host, supports: upTo(cap) });
  return why === null ? null : say(why, 'zh');
};

describe('the pane', () => {
  it.each([9, 15])('works in an Excel with ExcelApi 1.%i', (cap) => {
    expect(said('Excel', cap)).toBeNull();
  });

  it('says of an older Excel what it lacks and what to do', () => {
    expect(said('Excel', 8)).toContain('ExcelApi 1.9');
    expect(said('Excel', 8)).toContain('请升级到 Excel 2021');
  });

  it('says that it belongs into Excel, in another program as in a browser', () => {
    expect(said('Word', 15)).toContain('这里是 Word');
    expect(said(null, 15)).toContain('请在 Excel 的「自评」选项卡中点「打开自评通」');
  });
});
