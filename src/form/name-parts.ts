import { foldHeading } from './fold-heading';

/** 指标名称里的符号与单位: "新建面积(≥**平方米)" asks for at least so many 平方米, the number stands in the cell. */
export interface NameParts {
  readonly sign: string;
  readonly unit: string;
}

const BLANKS = /^(≥|≤|>=|<=|>|<|=|≧|≦|不低于|不少于|不超过|不高于)?(?:\*{1,4}|_{1,9}|[xX]{1,4}|×{1,4}|…{1,3})(.{0,8})$/;
const SIGN_ONLY = /^(≥|≤|>=|<=|>|<|=|≧|≦)(.{0,8})$/;
const UNITS = new Set([
  '%', '‰', '人', '人次', '次', '个', '家', '户', '台', '套', '件', '份', '天', '日', '月', '年', '小时', '分钟', '秒', '元', '万元', '亿元', '元/人', '元/月', '元/年', '元/次', '平方米', '㎡', 'm2', '米', 'm', '公里',
  '千米', 'km', '亩', '公顷', '吨', '公斤', '千克', 'kg', '场', '场次', '期', '批', '批次', '处', '座', '辆', '篇', '项', '条', '门', '名', '所', '本', '册', '张', '只', '株', '度', '千瓦时', '立方米', '分', '工作日', '户次', '班', '课时', '间', '栋', '支', '幅', '部', '组', '万人', '万人次',
]);

export function nameParts(name: string): NameParts {
  if (name.length > 200) return NONE;
  const folded = foldHeading(name).replace(/[:;。]$/, '');
  if (!folded.endsWith(')')) return NONE;
  const open = folded.lastIndexOf('(');
  if (open < 1) return NONE;
  const inside = folded.slice(open + 1, -1);
  const unit = inside.replace(/^(?:计量)?单位:/, '');
  if (unit !== inside && unit.length < 9) return { sign: '', unit };
  if (UNITS.has(inside)) return { sign: '', unit: inside };
  const written = BLANKS.exec(inside) ?? SIGN_ONLY.exec(inside);
  if (written === null || /\d/.test(written[2]!)) return NONE;
  return { sign: written[1] ?? '', unit: written[2]! };
}

/** "30人", "5公里": a number and a unit, nothing else. */
export function endsWithUnit(text: string): boolean {
  const unit = /^\d[\d,.]{0,20}(\D{1,4})$/.exec(foldHeading(text.slice(0, 40)))?.[1];
  return unit !== undefined && UNITS.has(unit);
}

const NONE: NameParts = { sign: '', unit: '' };
