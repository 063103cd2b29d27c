import type { EvaluationForm, Field } from '../../form/evaluation-form';
import { foldText } from '../../quantity/normalise';
import { readCell } from '../../quantity/read-cell';
import { INAPPLICABLE, type Check, type Observation } from '../check';
import { isFilledIn } from '../filled-in';

const ITEMS = ['project', 'department', 'unit'] as const;

/** 基本信息缺项: the head of the form has a place for 项目名称, 主管部门 or 实施单位, and nothing stands there. */
export const infoMissing: Check = {
  id: 'info-missing',
  level: 'hint',
  evaluate: ({ form }) => {
    if (!isFilledIn(form) || ITEMS.every((item) => form[item] === null)) return INAPPLICABLE;
    return ITEMS.flatMap((item): Observation[] => {
      const field = form[item];
      if (field === null || readCell(field.cell, field.text).kind !== 'nothing' || standsBeside(form, field)) return [];
      return [{ ref: field.ref, message: item, written: field.text }];
    });
  },
};

/** A narrow empty column may part the label from its value: then the next text of the row is the value, not another label. */
function standsBeside({ texts }: EvaluationForm, { ref }: Field): boolean {
  const next = texts
    .filter((text) => text.ref.sheet === ref.sheet && text.ref.row === ref.row && text.ref.column > ref.column)
    .sort((a, b) => a.ref.column - b.ref.column)[0];
  return next !== undefined && !isLabel(next.text);
}

const LONGEST_LABEL = 12;

function isLabel(text: string): boolean {
  const label = foldText(text.slice(0, 100));
  return label.length <= LONGEST_LABEL && /(?:名称|部门|单位|负责人|电话|联系人|类型|类别|属性|性质|代码|编码|编号|年度|日期|时间|期限):?$/.test(label);
}
