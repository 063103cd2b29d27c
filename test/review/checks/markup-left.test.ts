import { describe, expect, it } from 'vitest';
import { formSheet, rowsWith, says } from '../../support/review';

describe('markup-left', () => {
  const check = (goal: string, reason = '') => says('markup-left', formSheet({ goal, rows: rowsWith({ 1: `^ | 质量指标 | 办结率 | ≥98% | 99% | 30 | 30 | ${reason}` }) }));

  it('a tag of a web page is named', () => {
    expect(check('<p>保障平台运行</p>')).toEqual(['提示 自评表!B10 文字中残留网页标记“<p>”。']);
    expect(check('保障平台运行<br/>提高效率')).toEqual(['提示 自评表!B10 文字中残留网页标记“<br/>”。']);
    expect(check('保障&nbsp;平台运行')).toEqual(['提示 自评表!B10 文字中残留网页标记“&nbsp;”。']);
  });

  it('the word null in place of a text', () => {
    expect(check('保障平台运行', 'null')).toEqual(['提示 自评表!H13 单元格内容是“null”，应为空白或如实填写。']);
    expect(check('保障平台运行', 'NULL')).toEqual(['提示 自评表!H13 单元格内容是“NULL”，应为空白或如实填写。']);
  });

  it.each(['故障<=90分钟，响应>5次', '字段 null 的处理', 'a<b 且 c>d'])('“%s” is a text like any other', (goal) => {
    expect(check(goal)).toEqual([]);
  });
});
