import { describe, expect, it } from 'vitest';
import { cellKind } from '../../src/form/cell-kind';

describe('cell kind', () => {
  it.each([
    ['blank', ['', ' ', '\n', '　']],
    ['nothing', ['-', '—', '——', '/', '无', 'null', '……', '...']],
    ['number', ['10', '10.00', '-10', '１０', '17,160,681.00', '97.81%', '100(%)', '5分', '40/3=13.33', '300万元', '=SUM(F5:F9)', '=D5/C5', '=$A$1', '=(B2+B3)', '#DIV/0!', '￥12.5']],
    ['value', ['≥90%', '≧90', '不低于3', '30人', '≤1分钟', '=100(%)', '=80%', '=1666元/月']],
    ['words', ['及时', '2023年12月底前完成', '一级故障<=90分钟，二级故障<=180分钟', 'x'.repeat(100_000)]],
  ] as const)('%s', (kind, texts) => {
    expect(texts.map(cellKind)).toEqual(texts.map(() => kind));
  });
});
