import { expect, it } from 'vitest';
import { readQuantity } from '../../src/quantity/read-quantity';
import { sayMeaning } from '../../src/quantity/say-meaning';
import type { Message } from '../../src/wording/message';
import { quantitySentences } from '../../src/wording/quantity';

const said = ({ key, data }: Message, language: 'zh' | 'en'): string => {
  const sentence = quantitySentences[key as keyof typeof quantitySentences][language];
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const datum = data[name]!;
    return typeof datum === 'string' ? datum : said(datum, language);
  });
};

it.each([
  ['≥90%', '不低于 90%', 'at least 90%'],
  ['>5', '大于 5', 'more than 5'],
  ['≤30人', '不超过 30人', 'at most 30人'],
  ['<5%', '小于 5%', 'less than 5%'],
  ['=1666\n元/月', '等于 1666元/月', 'equal to 1666元/月'],
  ['12.00', '12', '12'],
  ['办结率≥90%', '办结率：不低于 90%', '办结率: at least 90%'],
  ['60—80周岁', '60岁 至 80岁', '60岁 to 80岁'],
  ['5%≤比率<10%', '比率：5% 至 10%（不含 10%）', '比率: 5% to 10%, 10% excluded'],
  ['大于5小于10', '5 至 10（不含两端）', '5 to 10, both ends excluded'],
  ['5%<比率≤10%', '比率：5% 至 10%（不含 5%）', '比率: 5% to 10%, 5% excluded'],
  ['2023年12月底前', '不晚于 2023 年 12 月', 'by 2023-12'],
  ['9月前', '早于 9 月', 'before month 9'],
  ['2023-06-30', '2023 年 6 月 30 日', '2023-6-30'],
  ['2023年1月1日起', '不早于 2023 年 1 月 1 日', 'not before 2023-1-1'],
  ['12月20日', '12 月 20 日', 'month 12, day 20'],
  ['15日前', '早于 15 日', 'before day 15'],
  ['2023年', '2023 年', '2023'],
  ['2021.1.1-12.31', '2021 年 1 月 1 日 至 2021 年 12 月 31 日', '2021-1-1 to 2021-12-31'],
  ['2023年度', '2023 年 全期', 'all of 2023'],
  ['当年全年', '当年全年', 'the whole year'],
  ['达成指标', '「达成指标」：达成', '“达成指标”: achieved'],
  ['部分完成', '「部分完成」：部分达成', '“部分完成”: partly achieved'],
  ['未完成', '「未完成」：未达成', '“未完成”: not achieved'],
  ['及时', '文字表述「及时」', 'the words “及时”'],
  ['不及时', '否定表述「不及时」', 'the denying words “不及时”'],
  ['办结率≥90%，满意度≥95%', '一格中有 2 项', '2 measures in one cell'],
  ['一级故障<=90分钟，三级故障', '一格中有 2 项，末项「三级故障」不完整', '2 measures in one cell, the last one (“三级故障”) cut off'],
  ['', '空白', 'blank'],
  ['无', '写“无”', 'the word “none”'],
  ['/', '斜杠“/”，未填数值', 'a slash, no value'],
  ['—', '横线“—”，未填数值', 'a dash, no value'],
  ['null', '系统导出的“null”，没有内容', '“null” from an export, no content'],
  ['约100人', '读不出确切数值：写的是约数', 'no exact value can be read: the number is approximate'],
  ['已按合同约定完成全部设备的采购安装调试并通过专家组验收。', '读不出数值：是一句话', 'no value can be read: it is a sentence'],
  ['同上', '读不出数值：内容写在别处', 'no value can be read: the text points to another place'],
])('%s', (text, zh, en) => {
  const meaning = sayMeaning(readQuantity(text));
  expect(said(meaning, 'zh')).toBe(zh);
  expect(said(meaning, 'en')).toBe(en);
});

it('has a sentence for every reason and kind of nothing', () => {
  for (const why of ['sentence', 'several-numbers', 'too-long', 'number-too-long', 'error-value', 'contradictory', 'approximate', 'incomplete', 'elsewhere'] as const) {
    expect(quantitySentences).toHaveProperty([sayMeaning({ kind: 'unreadable', why }).key]);
  }
});
