import { describe, expect, it } from 'vitest';
import { findingsOf, formSheet, rowsWith, says, withCells } from '../../support/review';

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

  it('offers the text without the debris, as the page would have shown it', () => {
    const offered = (goal: string) => findingsOf('markup-left', formSheet({ goal, rows: rowsWith({}) }))[0]!.fix!.after;
    expect(offered('<p>保障平台运行</p><p>提高效率</p>')).toEqual({ kind: 'text', text: '保障平台运行\n提高效率' });
    expect(offered('保障&nbsp;平台<br/>运行 <b>全年</b>&lt;90分钟')).toEqual({ kind: 'text', text: '保障 平台\n运行 全年<90分钟' });
    expect(offered('<p></p>')).toEqual({ kind: 'empty' });
    expect(offered('null')).toEqual({ kind: 'empty' });
  });

  it('offers nothing for what a formula brings', () => {
    const book = withCells(formSheet({ goal: '<p>保障</p>', rows: rowsWith({}) }), { B10: { value: '<p>保障</p>', formula: '目标!A1' } });
    expect(findingsOf('markup-left', book)[0]!.fix).toBeNull();
  });
});
