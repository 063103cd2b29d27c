import { describe, expect, it } from 'vitest';
import { decimal } from '../../../src/exact/decimal';
import { type Judgements, NO_JUDGEMENTS } from '../../../src/scoring/form-score';
import { original } from '../../support/originals';
import { formSheet, ROWS, says } from '../../support/review';

describe('points-off-table', () => {
  const offTable = (points: string): Judgements => ({ ...NO_JUDGEMENTS, offTable: new Map([['预算执行率', decimal('10')], ['资金管理', decimal(points)]]) });

  it('a note on what the form does not show', async () => {
    expect(says('points-off-table', await original('zhengzhou-2023'), 'zhengzhou/2023')).toEqual([
      '提示 附表1 自评价评分表!F3 本表指标共 70 分，总分 100 分中的「预算执行率 10、资金管理 20」不在表内，仅凭本表无法核对总分。',
    ]);
  });

  it('nothing to note once a person has stated them', async () => {
    expect(says('points-off-table', await original('zhengzhou-2023'), 'zhengzhou/2023', offTable('18'))).toEqual([]);
  });

  it('points that cannot be are not stated', async () => {
    expect(says('points-off-table', await original('zhengzhou-2023'), 'zhengzhou/2023', offTable('21'))).toHaveLength(1);
  });

  it('does not apply where all points are in the form', () => {
    expect(says('points-off-table', formSheet({ rows: ROWS }))).toBe('不适用');
  });
});
