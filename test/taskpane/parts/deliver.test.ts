import { describe, expect, it } from 'vitest';
import { deliveredName } from '../../../src/taskpane/parts/deliver';

describe('the name of a workbook that is handed over', () => {
  it('says what it is and what it is about', () => {
    expect(deliveredName('审核意见表', '12345热线外包服务项目')).toBe('审核意见表-12345热线外包服务项目.xlsx');
    expect(deliveredName('审核意见表', null)).toBe('审核意见表.xlsx');
    expect(deliveredName('规则卡', '上海市2023年度', '.html')).toBe('规则卡-上海市2023年度.html');
  });

  it('leaves out what a system takes in no name, and is never too long', () => {
    expect(deliveredName('自检单', 'a/b\\c:d*e?f"g<h>i|j\nk\u0000l')).toBe('自检单-a b c d e f g h i j k l.xlsx');
    expect(deliveredName('自检单', ' /:* ')).toBe('自检单.xlsx');
    expect([...deliveredName('自检单', '𠮷'.repeat(200))]).toHaveLength(4 + 60 + 5);
  });
});
