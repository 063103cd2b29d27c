import { refText, cellAddress } from '../../../../src/workbook/cell-ref';
import { computedFields } from '../../../../src/review/computed-fields';
import { writtenAmount } from '../../../../src/review/written';
import { pickRow, type CleanForm, type Plant, put } from '../plant';

const at = ({ ref: { row, column } }: { ref: { row: number; column: number } }) => cellAddress(row, column);

/** The cells that the total of the form adds, as a person would list them. */
function addends({ subject: { form } }: CleanForm): readonly string[] {
  const sums = form.subtotals.filter(({ kind }) => kind !== 'sections');
  const fund = form.funds.find(({ role, score }) => role === 'total' && score !== null)?.score ?? null;
  const covered = new Set(sums.flatMap(({ of }) => of));
  const rows = form.indicators.filter(({ role, score }, line) => !covered.has(line) && score !== null && role === 'indicator').map(({ score }) => score!);
  return [...(fund === null ? [] : [fund]), ...sums.map(({ score }) => score), ...rows].map(at);
}

function totalFormula(clean: CleanForm, parts: readonly string[]) {
  const { score } = clean.subject.form.total!;
  return put(clean, score, Number(writtenAmount(score)!), parts.join('+'));
}

/** 公式: formulas that give the right number today, or did once. */
export const formulaKinds: readonly Plant[] = [
  {
    id: 'a formula that shows an old result',
    finds: ['formula-stale'],
    follows: ['total-differs', 'subtotal-differs', 'score-differs', 'scores-not-added', 'reason-missing', 'grade-differs'],
    plant: (clean, random) => {
      const { form } = clean.subject;
      const picked = pickRow(clean, random, ({ weight, score }) => weight !== null && typeof weight.cell?.value === 'number' && score?.cell?.value === weight.cell.value);
      if (picked === null) return null;
      const stale = Number(writtenAmount(picked.row.score!)!.minus(1));
      return put(clean, form.indicators[picked.line]!.score!, stale, at(picked.row.weight!));
    },
  },
  {
    id: 'a formula that reads no cell',
    finds: ['formula-constant'],
    plant: (clean, random) => {
      const picked = pickRow(clean, random, ({ score }) => writtenAmount(score!) !== null);
      if (picked === null) return null;
      const score = writtenAmount(picked.row.score!)!;
      return put(clean, picked.row.score!, Number(score), `${score.toFixed()}*1`);
    },
  },
  {
    id: 'a formula that reads another row',
    finds: ['formula-other-row'],
    plant: (clean, random) => {
      const picked = pickRow(clean, random, ({ weight, score }) => weight !== null && !weight.shared && typeof weight.cell?.value === 'number' && score?.cell?.value === weight.cell.value);
      const other = picked === null ? null : pickRow(clean, random, ({ weight }, line) => line !== picked.line && weight?.cell?.value === picked.row.weight!.cell!.value);
      return picked === null || other === null ? null : put(clean, picked.row.score!, Number(writtenAmount(picked.row.score!)!), at(other.row.weight!));
    },
  },
  {
    id: 'a sum that leaves a row out',
    finds: ['formula-sums-wrong'],
    follows: ['formula-stale'],
    plant: (clean, random) => {
      const parts = addends(clean);
      const left = random.below(parts.length);
      const { form } = clean.subject;
      const leftOut = computedFields(form).find(({ field }) => at(field) === parts[left] && refText(field.ref).startsWith(form.sheet))!;
      return writtenAmount(leftOut.field)?.isZero() === false ? totalFormula(clean, parts.filter((_, place) => place !== left)) : null;
    },
  },
  {
    id: 'a sum that adds a row twice',
    finds: ['formula-sums-wrong'],
    follows: ['formula-stale'],
    plant: (clean, random) => {
      const parts = addends(clean);
      const twice = random.pick(parts);
      const { form } = clean.subject;
      const again = computedFields(form).find(({ field }) => at(field) === twice)!;
      return writtenAmount(again.field)?.isZero() === false ? totalFormula(clean, [...parts, twice]) : null;
    },
  },
  {
    id: 'a sum that adds a weight',
    finds: ['formula-sums-wrong'],
    follows: ['formula-stale'],
    plant: (clean, random) => {
      const picked = pickRow(clean, random, ({ weight }) => weight !== null && writtenAmount(weight)?.isZero() === false);
      return picked === null ? null : totalFormula(clean, [...addends(clean), at(picked.row.weight!)]);
    },
  },
  {
    id: 'a score stored as text',
    finds: ['number-as-text'],
    plant: (clean, random) => {
      const picked = pickRow(clean, random, ({ score }) => typeof score?.cell?.value === 'number' && score.cell.formula === null);
      return picked === null ? null : put(clean, picked.row.score!, String(picked.row.score!.cell!.value));
    },
  },
];
