import type { ICommandInfo, IMutationInfo, Injector } from '@univerjs/core';
import { AddConditionalRuleMutation, ConditionalFormattingRuleModel, DeleteConditionalRuleMutation, type IConditionFormattingRule } from '@univerjs/preset-sheets-conditional-formatting';
import type { Mark } from '../../workbook/change-set';
import type { GridChange } from './grid-change';

/** Rules of ours are told by their name. */
const OURS = 'ziping-mark:';

/** 标记的样子, as the file host draws it: colour and bold together. */
const FILLS: Readonly<Record<Mark['kind'], string>> = {
  'reason-missing': '#FFE5A3',
  'finding-error': '#FFC7CE',
  'finding-warning': '#FFE5A3',
  'finding-hint': '#DDEBF7',
};

const NAME = /^ziping-mark:(\d+):([a-z-]+):(\d+):(\d+)$/;

/** 标记 on a sheet, in the order in which they were given. */
export function marksOn(parts: Injector, unitId: string, sheetId: string, sheet: string): readonly Mark[] {
  return ourRules(parts, unitId, sheetId)
    .map(({ cfId }) => NAME.exec(cfId)!)
    .sort(([, a], [, b]) => Number(a) - Number(b))
    .map(([, , kind, row, column]) => ({ ref: { sheet, row: Number(row), column: Number(column) }, kind: kind as Mark['kind'] }));
}

/** Takes our marks off a sheet and puts these on, and how to have the old ones back. */
export function marksChanges(parts: Injector, unitId: string, sheetId: string, marks: readonly Mark[]): readonly GridChange[] {
  const old = ourRules(parts, unitId, sheetId);
  // Each list in a new name: a rule that is put back must not meet one of the same name.
  const generation = 1 + Math.max(-1, ...old.map(({ cfId }) => Number(NAME.exec(cfId)![1])));
  const rules = marks.map((mark, index) => ruleOf(mark, generation + index));
  const add = (rule: IConditionFormattingRule): IMutationInfo => ({ id: AddConditionalRuleMutation.id, params: { unitId, subUnitId: sheetId, rule } });
  const takeOff = ({ cfId }: IConditionFormattingRule): IMutationInfo => ({ id: DeleteConditionalRuleMutation.id, params: { unitId, subUnitId: sheetId, cfId } });
  return [...old.map((rule) => ({ redo: takeOff(rule), undo: add(rule) })), ...rules.map((rule) => ({ redo: add(rule), undo: takeOff(rule) }))];
}

/** Whether a change adds or takes off one of our rules; the user's own are not changed in the grid. */
export function changesOurRule({ id, params }: Readonly<ICommandInfo>): boolean {
  if (id !== AddConditionalRuleMutation.id && id !== DeleteConditionalRuleMutation.id) return false;
  const { cfId, rule } = (params ?? {}) as { readonly cfId?: string; readonly rule?: { readonly cfId: string } };
  return NAME.test(cfId ?? rule?.cfId ?? '');
}

function ourRules(parts: Injector, unitId: string, sheetId: string): readonly IConditionFormattingRule[] {
  return (parts.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, sheetId) ?? []).filter(({ cfId }) => NAME.test(cfId));
}

function ruleOf({ ref: { row, column }, kind }: Mark, serial: number): IConditionFormattingRule {
  const style = { bg: { rgb: FILLS[kind] }, bl: 1 };
  const condition = kind === 'reason-missing' ? { subType: 'text', operator: 'containsBlanks' } : { subType: 'formula', value: '=TRUE' };
  return {
    cfId: `${OURS}${serial}:${kind}:${row}:${column}`,
    ranges: [{ startRow: row, endRow: row, startColumn: column, endColumn: column }],
    stopIfTrue: false,
    rule: { type: 'highlightCell', style, ...condition } as IConditionFormattingRule['rule'],
  };
}
