import { describe, expect, it } from 'vitest';
import { clausesOf, saysAllWell, saysShortfall, saysUndone } from '../../src/review/clauses';
import { isOfProject } from '../../src/review/told-texts';

describe('clauses', () => {
  it('end where sentences, commas and lines do, and not at a decimal point', () => {
    expect(clausesOf('执行率为97.81%，办 结 率99.5%。已完成；\n其他. 无')).toEqual(['执行率为97.81%', '办结率99.5%', '已完成', '其他', '无']);
    expect(clausesOf(' 。，')).toEqual([]);
  });

  it.each(['项目尚未验收', '设备采购后仍未投入使用', '未能按期完成', '培训没有开展', '二期工程暂未启动'])('“%s” says of the thing itself that it was not done', (text) => {
    expect(saysUndone(text)).not.toBeNull();
  });

  it.each(['', '已验收', '未发生事故', '未完成率为0', '无未完成事项', '如未完成则扣分', '防止未验收', '未完成的已移交', '未达到报警值', '未完成考核的人员均已补考'])('“%s” does not', (text) => {
    expect(saysUndone(text)).toBeNull();
  });

  it.each(['受疫情影响，项目进度较慢', '个别任务未按期完成', '产量低于预期', '与目标存在一定偏差', '部分未完成'])('“%s” tells of a shortfall', (text) => {
    expect(saysShortfall(text)).not.toBeNull();
  });

  it.each(['无偏差', '不存在偏差', '未出现滞后', '避免延误', '优于预期', '按计划完成'])('“%s” tells of none', (text) => {
    expect(saysShortfall(text)).toBeNull();
  });

  it('words of completion explain nothing', () => {
    expect(['已完成', '按计划推进', '无偏差', '超额完成任务'].map(saysAllWell)).toEqual([true, true, true, true]);
    expect(['人手不足', '由于暴雨停工'].map(saysAllWell)).toEqual([false, false]);
  });

  it.each(['', '本项目', '全年', '截至2023年12月31日', '2023年度项目', '本年度项目总体', '项目资金的'])('“%s” speaks of the project and the year', (before) => {
    expect(isOfProject(before, 2023)).toBe(true);
  });

  it.each(['上年', '2022年', '其中财政拨款', '一季度', '产出指标', '与去年相比', '目标'])('“%s” does not', (before) => {
    expect(isOfProject(before, 2023)).toBe(false);
  });

  it('a year told where the form says none may be any year', () => {
    expect(isOfProject('2023年', null)).toBe(false);
  });
});
