import { describe, expect, it } from 'vitest';
import { original } from '../../support/originals';
import { findingsOf, formSheet, ROWS, says, withCells } from '../../support/review';

describe('rate-contradicts-funds', () => {
  const check = async (changes: Parameters<typeof withCells>[1]) => says('rate-contradicts-funds', withCells(await original('zhongshan-2022'), changes), 'zhongshan/2022');

  it('the row says 100 %, the fund block 0.00 %', async () => {
    expect(await check({})).toEqual(['错误 自评表!H15 预算调整率：完成值写 100%，资金表算得 0.00%。']);
    const [finding] = findingsOf('rate-contradicts-funds', await original('zhongshan-2022'), 'zhongshan/2022');
    expect(finding).toMatchObject({ expected: '0.00%', written: '100%', fix: null, related: [{ row: 7, column: 4 }] });
  });

  it('the same rate in any spelling passes', async () => {
    expect(await check({ H15: { value: 0, text: '0.00%' } })).toEqual([]);
    expect(await check({ H15: { value: '0%', text: '0%', format: 'General' } })).toEqual([]);
    expect(await check({ H14: { value: '99.9977%', text: '99.9977%', format: 'General' }, H15: { value: 0, text: '0.00%' } })).toEqual([]);
  });

  it('100 % is no rounding of 60 %', async () => {
    expect(await check({ D8: { value: -10296408.6 } })).toContain('错误 自评表!H15 预算调整率：完成值写 100%，资金表算得 60.00%。');
  });

  it('the execution rate is compared as well', async () => {
    expect(await check({ H14: { value: 0.9, text: '90.00%' }, H15: { value: 0, text: '0.00%' } })).toEqual(['错误 自评表!H14 预算执行率：完成值写 90.00%，资金表算得 100.00%。']);
  });

  it('words and blanks are no rate', async () => {
    expect(await check({ H15: { value: '-', text: '-' } })).toEqual([]);
    expect(await check({ H15: { value: null, text: '' } })).toEqual([]);
  });

  it('does not apply where the funds are scored in their own block', () => {
    expect(says('rate-contradicts-funds', formSheet({ rows: ROWS }))).toBe('不适用');
  });
});
