import { describe, expect, it } from 'vitest';
import { ratioText } from '../../src/exact/ratio-text';
import { compareUnits } from '../../src/quantity/compare-units';
import type { Quantity } from '../../src/quantity/quantity';
import { readQuantity } from '../../src/quantity/read-quantity';

const quantity = (text: string) => readQuantity(text) as Quantity;

const compared = (target: string, actual: string): string => {
  const result = compareUnits(quantity(target), quantity(actual));
  return result.kind === 'incomparable' ? result.why : `${ratioText(result.target)} ~ ${ratioText(result.actual)} ${result.unit?.symbol ?? 'plain'}`;
};

describe('units that compare', () => {
  it.each([
    ['100', '98', '100 ~ 98 plain'],
    ['≥90%', '95%', '90 ~ 95 %'],
    ['≥90%', '90', '90 ~ 90 %'],
    ['≥90%', '0', '90 ~ 0 %'],
    ['≥90%', '-5', '90 ~ -5 %'],
    ['100', '88.66(%)', '100 ~ 88.66 %'],
    ['≤6‰', '0.5%', '6 ~ 5 ‰'],
    ['≤6‰', '千分之五', '6 ~ 5 ‰'],
    ['≥90%', '九成', '90 ~ 90 %'],
    ['≤1小时', '50分钟', '1 ~ 5/6 小时'],
    ['≤50分钟', '1小时', '50 ~ 60 分钟'],
    ['≤1分钟', '50秒', '1 ~ 5/6 分钟'],
    ['≤1分', '50秒', '1 ~ 5/6 分钟'],
    ['≤24小时', '1天', '24 ~ 24 小时'],
    ['≤1年', '10个月', '1 ~ 5/6 年'],
    ['≤100万元', '998000元', '100 ~ 99.8 万元'],
    ['≤1亿元', '9,800万元', '1 ~ 0.98 亿元'],
    ['≤5万元/年', '48000元/年', '5 ~ 4.8 万元/年'],
    ['=1666元/月', '1666元/月', '1666 ~ 1666 元/月'],
    ['≥1公顷', '15亩', '1 ~ 1 公顷'],
    ['≥3000平方米', '4.5亩', '3000 ~ 3000 平方米'],
    ['≥2公里', '1500米', '2 ~ 1.5 公里'],
    ['≥30人', '30名', '30 ~ 30 人'],
    ['≥20个村', '20个', '20 ~ 20 个村'],
    ['≥20个', '20个村', '20 ~ 20 个'],
    ['12台（套）', '12台', '12 ~ 12 台(套)'],
    ['无事故', '0起', '0 ~ 0 起'],
    ['0次', '无投诉', '0 ~ 0 次'],
    ['提高5%', '提高6%', '5 ~ 6 %'],
    ['提高到95%', '下降5%', '95 ~ 5 %'],
  ])('%s and %s: %s', (target, actual, result) => {
    expect(compared(target, actual)).toBe(result);
  });
});

describe('units that do not', () => {
  it.each([
    ['≥90%', '0.95', 'scale-ambiguous'],
    ['≥90%', '1', 'scale-ambiguous'],
    ['1', '100%', 'scale-ambiguous'],
    ['0.006', '0.5%', 'scale-ambiguous'],
    ['≥5.8万', '58000', 'scale-ambiguous'],
    ['≥100人', '100次', 'unit-differs'],
    ['≥100人', '100人次', 'unit-differs'],
    ['≥5场', '5次', 'unit-differs'],
    ['≤3天', '3个工作日', 'unit-differs'],
    ['≤1个月', '30天', 'unit-differs'],
    ['提高2个百分点', '提高2%', 'unit-differs'],
    ['≤1666元/月', '1666元', 'unit-differs'],
    ['≤1666元/月', '1666元/年', 'unit-differs'],
    ['≥20个村', '20个乡镇', 'unit-differs'],
    ['≥6个', '6个月', 'unit-differs'],
    ['≤100万元', '100人', 'unit-differs'],
    ['≤1度', '1千瓦时', 'unit-differs'],
    ['≥85分', '85%', 'unit-differs'],
    ['提高5%', '下降3%', 'direction-differs'],
  ])('%s and %s: %s', (target, actual, why) => {
    expect(compared(target, actual)).toBe(why);
  });
});

it('compares one end of a range like an amount', () => {
  const result = compareUnits({ amount: quantity('60').amount, unit: quantity('1分钟').unit, label: null }, quantity('1小时'));
  expect(result.kind === 'comparable' && ratioText(result.actual)).toBe('60');
});
