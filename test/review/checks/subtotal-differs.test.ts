import { describe, expect, it } from 'vitest';
import { original } from '../../support/originals';
import { findingsOf, formSheet, ROWS, says, withCells } from '../../support/review';

describe('subtotal-differs', () => {
  const check = async (changes: Parameters<typeof withCells>[1]) => says('subtotal-differs', withCells(await original('zhongshan-2022'), changes), 'zhongshan/2022');

  it('the printed subtotals are right', async () => {
    expect(await check({})).toEqual([]);
  });

  it('34.67 is the same sum, rounded once instead of row by row', async () => {
    expect(await check({ J22: { value: 34.67, text: '34.67' } })).toEqual(['提示 自评表!J22 「产出指标得分小计(上限不超过40分)」填报 34.67，复算为 34.66；差异只因修约方式不同。']);
  });

  it('another sum is an error with an offer', async () => {
    expect(await check({ J22: { value: 34.65, text: '34.65' } })).toEqual(['错误 自评表!J22 「产出指标得分小计(上限不超过40分)」填报 34.65，复算为 34.66。']);
    expect(await check({ J22: { value: 40, text: '40.00' } })).toEqual(['错误 自评表!J22 「产出指标得分小计(上限不超过40分)」填报 40.00，复算为 34.66。']);
    const [finding] = findingsOf('subtotal-differs', withCells(await original('zhongshan-2022'), { J22: { value: 35, text: '35.00' } }), 'zhongshan/2022');
    expect(finding!.fix).toMatchObject({ before: { kind: 'number', decimal: '35' }, after: { kind: 'number', decimal: '34.66' } });
  });

  it('a blank subtotal is not wrong', async () => {
    expect(await check({ J22: { value: null, text: '' } })).toEqual([]);
  });

  it('waits for a row that a person must score', async () => {
    expect(await check({ H18: { value: '基本完成', text: '基本完成' }, J18: { value: null, text: '' }, J22: { value: 1, text: '1.00' } })).toEqual([]);
  });

  it('does not apply without subtotals', () => {
    expect(says('subtotal-differs', formSheet({ rows: ROWS }))).toBe('不适用');
  });
});
