import { describe, expect, it } from 'vitest';
import { formSheet, ROWS, rowsWith, says, withCells } from '../../support/review';

describe('instruction-left', () => {
  const check = (goal: string) => says('instruction-left', formSheet({ rows: ROWS, goal }));

  it.each(['请简要说明项目年度总体目标', '（请填写）', '填写说明：目标应量化', '此处填写预期目标', '示例：新增助餐点12个', '简要描述年度目标'])('“%s” is an instruction', (goal) => {
    expect(check(goal)).toEqual([`提示 自评表!B10 “${goal}”是模板的填写说明，不是填报内容。`]);
  });

  it.each(['完成XX项目建设', '培训××人次', '覆盖率达到ＸＸ%'])('“%s” still has a mask', (goal) => {
    expect(check(goal)).toEqual([`提示 自评表!B10 “${goal}”中还有模板的代号（XX），没有换成实际内容。`]);
  });

  it('in the head and in the rows too', () => {
    expect(says('instruction-left', withCells(formSheet({ rows: ROWS }), { B2: { value: 'XX运行经费', text: 'XX运行经费' } }))).toEqual(['提示 自评表!B2 “XX运行经费”中还有模板的代号（XX），没有换成实际内容。']);
    expect(says('instruction-left', formSheet({ rows: rowsWith({ 1: '^ | 质量指标 | 办结率 | ≥98% | 99% | 30 | 30 | 请说明偏差原因' }) }))).toEqual(['提示 自评表!H13 “请说明偏差原因”是模板的填写说明，不是填报内容。']);
  });

  it.each(['按填写说明完成填报', '采购XXL号工作服', '场地3×4米', '简要说明会议议程，完成培训。组织群众请愿调解', '请示报告及时办结', '张X主任'])('“%s” is the unit’s own', (goal) => {
    expect(check(goal)).toEqual([]);
  });

  it('a masked name in a reason is allowed', () => {
    expect(says('instruction-left', formSheet({ rows: rowsWith({ 1: '^ | 质量指标 | 办结率 | ≥98% | 99% | 30 | 30 | 经办人张××离职' }) }))).toEqual([]);
  });
});
