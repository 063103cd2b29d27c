import type { EvaluationForm, Field, FundLine, Indicator } from '../form/evaluation-form';
import { oneLine, rowName, shortened } from '../form/row-name';
import { type CellRef, refText } from '../workbook/cell-ref';
import { counted, keyText } from './form-keys';

/** 格的位置: what a cell is in its form, told without an address: "指标/产出指标/数量指标/受理来电/score". */
export interface FormPlace {
  readonly key: string;
  /** Of the row or block it belongs to. */
  readonly row: string;
  /** The same for people; "" where it is of the form as a whole. */
  readonly label: string;
  /** Everything a person sees in that row or block. */
  readonly texts: readonly string[];
}

type Cells = readonly (readonly [role: string, field: Field | null])[];

/** 各格的位置 of a form, by address. A cell that several rows share belongs to the first. */
export function formPlaces(form: EvaluationForm): ReadonlyMap<string, FormPlace> {
  const before = known.get(form);
  if (before !== undefined) return before;
  const places = new Map<string, FormPlace>();
  const times = new Map<string, number>();
  const add = (name: string, label: string, cells: Cells, own: CellRef | null = null) => {
    const row = counted(name, times);
    const texts = cells.map(([, field]) => field?.text ?? '');
    const put = (ref: CellRef, role: string) => {
      const at = refText(ref);
      if (!places.has(at)) places.set(at, { key: `${row}/${role}`, row, label, texts });
    };
    for (const [role, field] of cells) if (field !== null) put(field.ref, role);
    if (own !== null) put(own, 'label');
  };
  form.funds.forEach((fund) => { add(`资金/${keyText(fund.label)}`, oneLine(fund.label), fundCells(fund), fund.ref); });
  form.indicators.forEach((row) => { add(rowKey(row), rowName(row), rowCells(row)); });
  for (const { level1, level2 } of form.indicators) {
    for (const [level, field] of [['一级', level1], ['二级', level2]] as const) {
      if (field !== null && !places.has(refText(field.ref))) add(`${level}/${keyText(field.text)}`, shortened(oneLine(field.text)), [['name', field]]);
    }
  }
  form.subtotals.forEach(({ label, weight, score }) => { add(`小计/${keyText(label)}`, shortened(oneLine(label)), [['weight', weight], ['score', score]]); });
  if (form.total !== null) add('总分', shortened(oneLine(form.total.label)), [['weight', form.total.weight], ['score', form.total.score]]);
  if (form.grade !== null) add('等级', '', [['grade', form.grade.field]]);
  form.goals.forEach(({ expected, achieved, reason }) => { add('目标', '', [['expected', expected], ['achieved', achieved], ['reason', reason]]); });
  add('表头', '', [['title', form.title], ['project', form.project], ['department', form.department], ['unit', form.unit]]);
  known.set(form, places);
  return places;
}

const known = new WeakMap<EvaluationForm, ReadonlyMap<string, FormPlace>>();

function rowKey({ level1, level2, level3 }: Indicator): string {
  return ['指标', ...[level1, level2, level3].map((field) => keyText(field?.text ?? ''))].join('/');
}

/** Labels that span rows are places of their own. */
function rowCells({ level3, target, actual, weight, rate, score, reason }: Indicator): Cells {
  return [['name', level3], ['target', target], ['actual', actual], ['weight', weight], ['rate', rate], ['score', score], ['reason', reason]];
}

function fundCells({ initial, budget, spent, adjustment, adjustmentRate, weight, rate, score, reason }: FundLine): Cells {
  return [
    ['initial', initial], ['budget', budget], ['spent', spent], ['adjustment', adjustment], ['adjustment-rate', adjustmentRate],
    ['weight', weight], ['rate', rate], ['score', score], ['reason', reason],
  ];
}
