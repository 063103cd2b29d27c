import { expect, it } from 'vitest';
import { foldText, normaliseText } from '../../src/quantity/normalise';

it.each([
  ['年 度 目\n标值', '年度目标值'],
  ['偏\n差 原 因\n分析', '偏差原因分析'],
  ['（％）', '(%)'],
  ['年度指标值\u3000（Ａ）：', '年度指标值(A):'],
  ['<p>年度</p><p>目标</p>', '年度目标'],
  ['权重 40/m (m为产出指标总数)', '权重40/m(m为产出指标总数)'],
  ['得\u200b分\ufeff', '得分'],
])('a label %j folds to %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

it.each([
  ['a<b', 'a<b'],
  ['<5分钟', '<5分钟'],
  ['<90分钟>', '<90分钟>'],
  ['<script>', '<script>'],
  ['x < p >', 'x < p >'],
  ['1&lt;2&amp;3', '1<2&3'],
  ['&bogus;', '&bogus;'],
  ['&#0;&#8805;&#9999999;', '≥&#9999999;'],
  ['一\r\n二', '一\n二'],
  ['  a \t b  ', 'a b'],
  ['≥=5', '≥5'],
  ['― － ー ─', '- - - -'],
])('%j normalises to %j', (text, normal) => {
  expect(normaliseText(text)).toBe(normal);
});
