import { describe, expect, it } from 'vitest';
import { original } from '../../support/originals';
import { formSheet, rowsWith, says, withCells } from '../../support/review';

describe('reason-without-remedy', () => {
  const check = (reason: string) => says('reason-without-remedy', formSheet({
    rows: rowsWith({ 1: `^ | 质量指标 | 人员到位率 | =100(%) | 88.66(%) | 10 | 8.86 | ${reason}` }), total: null, grade: null,
  }));

  it('a cause alone is half of what the heading asks for', () => {
    expect(check('汛期两个街道道路中断，停止上门服务20天。')).toEqual(['提示 自评表!H13 「人员到位率」写了原因，没有写改进措施；表头要求两者都写。']);
  });

  it.each(['汛期道路中断，已与备用服务商签约。', '招聘不足，下一步提前招聘。', '设备故障停机，重新采购。', '工期紧张，优化审批流程。'])('“%s” says what is done about it', (reason) => {
    expect(check(reason)).toEqual([]);
  });

  it('a heading that asks for the cause alone is content with it', async () => {
    const book = withCells(await original('shanghai-2023'), { H12: { value: '台风来袭，停工多日', text: '台风来袭，停工多日' }, G12: { value: 5, text: '5' } });
    expect(says('reason-without-remedy', book)).toBe('不适用');
  });
});
