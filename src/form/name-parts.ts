import { isKnownUnit } from '../quantity/read-unit';
import { foldHeading } from './fold-heading';

/** 指标名称里的符号与单位: "新建面积(≥**平方米)" asks for at least so many 平方米, the number stands in the cell. */
export interface NameParts {
  readonly sign: string;
  readonly unit: string;
}

const BLANKS = /^(≥|≤|>|<|=|不低于|不少于|不超过|不高于)?(?:\*{1,4}|_{1,9}|[xX]{1,4}|×{1,4}|\.{3,9})(.{0,8})$/;
const SIGN_ONLY = /^(≥|≤|>|<|=)(.{0,8})$/;
export function nameParts(name: string): NameParts {
  if (name.length > 200) return NONE;
  const folded = foldHeading(name).replace(/[:;。]$/, '');
  if (!folded.endsWith(')')) return NONE;
  const open = folded.lastIndexOf('(');
  if (open < 1) return NONE;
  const inside = folded.slice(open + 1, -1);
  const unit = inside.replace(/^(?:计量)?单位:/, '');
  if (unit !== inside && unit.length < 9) return { sign: '', unit };
  if (isKnownUnit(inside)) return { sign: '', unit: inside };
  const written = BLANKS.exec(inside) ?? SIGN_ONLY.exec(inside);
  if (written === null || /\d/.test(written[2]!)) return NONE;
  return { sign: written[1] ?? '', unit: written[2]! };
}

/** "30人", "5公里": a number and a unit, nothing else. */
export function endsWithUnit(text: string): boolean {
  const unit = /^\d[\d,.]{0,20}(\D{1,4})$/.exec(foldHeading(text.slice(0, 40)))?.[1];
  return unit !== undefined && isKnownUnit(unit);
}

const NONE: NameParts = { sign: '', unit: '' };
