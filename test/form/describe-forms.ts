import type { EvaluationForm, Field, FoundForms, FundLine, Indicator } from '../../src/form/evaluation-form';
import { areaAddress, cellAddress } from '../../src/workbook/cell-ref';
import type { CellRef } from '../../src/workbook/cell-ref';

/** Where a cell is written in the description: itself, or where it stood before a sheet was changed. */
export type Place = (ref: CellRef) => CellRef;

/** 识别结果写成文字: what was found, one line for each row of the form, with every address. */
export function describeForms(found: FoundForms, place: Place = (ref) => ref): string {
  return [
    ...found.forms.flatMap((form) => describeForm(form, place)),
    ...found.refused.map(({ sheet, looksLike, why }) => `refused ${sheet}: ${looksLike} (${why.map(({ key }) => key.replace('form.refused.', '')).join(', ')})`),
  ].join('\n');
}

function describeForm(form: EvaluationForm, place: Place): string[] {
  const at = (ref: CellRef) => {
    const moved = place(ref);
    return moved.sheet === form.sheet ? cellAddress(moved.row, moved.column) : `${moved.sheet}!${cellAddress(moved.row, moved.column)}`;
  };
  const show = (field: Field | null) => field === null ? '' : ` ${at(field.ref)}${field.shared ? '*' : ''} ${line(field.text)}`;
  const named = (name: string, field: Field | null) => field === null ? '' : ` | ${name}${show(field)}`;
  const corner = (row: number, column: number) => place({ sheet: form.sheet, row, column });
  const first = corner(form.range.top, form.range.left);
  const last = corner(form.range.bottom, form.range.right);
  const fund = (fundLine: FundLine) => `fund ${fundLine.role} ${at(fundLine.ref)} ${line(fundLine.label)}${fundLine.shifted ? ' SHIFTED' : ''}`
    + named('initial', fundLine.initial) + named('adjustment', fundLine.adjustment) + named('adjustment-rate', fundLine.adjustmentRate) + named('budget', fundLine.budget)
    + named('spent', fundLine.spent) + named('weight', fundLine.weight) + named('rate', fundLine.rate) + named('score', fundLine.score) + named('reason', fundLine.reason);
  const indicator = (row: Indicator) => `${row.role}${row.parent === null ? '' : ` of ${row.parent}`}${show(row.level1)} /${show(row.level2)} /${show(row.level3)}`
    + named('target', row.target) + named('actual', row.actual) + named('weight', row.weight) + named('rate', row.rate) + named('score', row.score)
    + named('reason', row.reason) + named('review', row.reviewScore) + (row.sign === '' ? '' : ` | sign ${row.sign}`) + (row.unit === '' ? '' : ` | unit ${row.unit}`);
  return [
    `form ${form.sheet} ${areaAddress({ top: first.row, left: first.column, bottom: last.row, right: last.column })} confidence ${form.confidence}`,
    `head${named('title', form.title)}${named('project', form.project)}${named('department', form.department)}${named('unit', form.unit)} | year ${form.year ?? '-'} | in ${form.amountUnit ?? '-'}`,
    `columns ${form.headings.map(({ role, ref }) => `${role} ${at(ref)}`).join(', ')}`,
    ...form.funds.map(fund),
    ...form.goals.map(({ expected, achieved, reason }) => `goal${show(expected)}${named('achieved', achieved)}${named('reason', reason)}`),
    ...form.indicators.map(indicator),
    ...form.subtotals.map(({ kind, label, weight, score, of }) => `subtotal ${kind} ${line(label)}${named('weight', weight)}${named('score', score)} | of ${of.join(' ')}`),
    `total${form.total === null ? ' none' : ` ${line(form.total.label)}${named('weight', form.total.weight)}${named('score', form.total.score)}`}`,
    `grade${form.grade === null ? ' none' : `${show(form.grade.field)} | prefix ${form.grade.prefix === null ? '-' : line(form.grade.prefix)} | ${form.grade.grade}`}`,
    `notices${form.notices.map(({ kind, ref }) => ` ${kind} ${at(ref)}`).join(',')}`,
  ].map((text) => text.trimEnd());
}

/** Long texts are cut, blanks at the ends of labels kept out of sight. */
function line(text: string): string {
  const flat = text.replaceAll(/\r?\n|\r/g, '\\n').trim();
  return flat.length > 24 ? `${flat.slice(0, 24)}…` : flat;
}
