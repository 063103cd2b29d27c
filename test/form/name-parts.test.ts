import { describe, expect, it } from 'vitest';
import { endsWithUnit, nameParts } from '../../src/form/name-parts';

describe('sign and unit in the name', () => {
  it.each([
    ['新建面积(≥**平方米)', '≥', '平方米'],
    ['新建面积（≤××亩）', '≤', '亩'],
    ['安装路灯（单位：盏）', '', '盏'],
    ['满意度（%）', '', '%'],
    ['单位成本（≤）', '≤', ''],
    ['培训人数', '', ''],
    ['补助标准（含税）', '', ''],
    ['完成率（≥90%）', '', ''],
  ])('%j', (name, sign, unit) => {
    expect(nameParts(name)).toEqual({ sign, unit });
  });

  it('tells a value from a name that begins with a number', () => {
    expect(['30人', '5公里', '12,000元'].map(endsWithUnit)).toEqual([true, true, true]);
    expect(['5G基站', '1.培训', '120急救响应', '12345热线', '100'].map(endsWithUnit)).toEqual([false, false, false, false, false]);
  });
});
