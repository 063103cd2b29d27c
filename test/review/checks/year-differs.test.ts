import { describe, expect, it } from 'vitest';
import { formSheet, ROWS, says, withCells } from '../../support/review';

describe('year-differs', () => {
  const check = (goal: string, achieved = '受理来电12000件') =>
    says('year-differs', withCells(formSheet({ goal, achieved, rows: ROWS }), { A1: { value: '2023年度项目支出绩效自评表', text: '2023年度项目支出绩效自评表' } }));

  it('the text of another year was kept', () => {
    expect(check('2022年全年开展培训50场。')).toEqual(['待人工 自评表!B10 本表是 2023 年度，这里写的是 2022 年。']);
    expect(check('保障运行', '2020-2022年共培训50场')).toEqual(['待人工 自评表!E10 本表是 2023 年度，这里写的是 2022 年。']);
  });

  it.each(['2023年全年开展培训50场', '2021—2025年共培训500场', '2020年以来持续开展培训', '2020年立项，分三期实施', '培训人次较2022年增长5%', '2022年启动，2023年完成主体工程', '开展培训50场', '2022年度第一期已完成，2023年完成第二期'])('“%s” may well stand in a form of 2023', (goal) => {
    expect(check(goal)).toEqual([]);
  });

  it('a form that says no year is held to none', () => {
    expect(says('year-differs', formSheet({ goal: '2022年全年开展培训50场。', rows: ROWS }))).toBe('不适用');
  });
});
