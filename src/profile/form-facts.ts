import { type Decimal, parseDecimal, ZERO } from '../exact/decimal';
import { isStop, type Steps } from '../exact/in-steps';
import type { EvaluationForm, Field, Indicator } from '../form/evaluation-form';
import { foldText } from '../quantity/normalise';
import { type CellRef, refText } from '../workbook/cell-ref';

/** A text of the form, folded once for all the words it is searched for. */
export interface FoldedPlace {
  readonly ref: CellRef;
  readonly read: string;
}

/** Texts of one kind, and all of them in one string: most words stand in none, and that is told at once. */
export interface FoldedPlaces {
  readonly places: readonly FoldedPlace[];
  /** Joined by line ends, which no folded text has. */
  readonly all: string;
}

/** 表内分值合计: the weights of the rows that count, and the cells from first to last. */
export interface WeightSum {
  readonly sum: Decimal;
  readonly first: CellRef;
  readonly last: CellRef;
}

/** 识别所依据的表内事实: what the signals of all profiles look at, gathered once for a form. */
export interface FormFacts {
  readonly year: number | null;
  readonly texts: FoldedPlaces;
  readonly level1: FoldedPlaces;
  readonly headings: FoldedPlaces;
  readonly fundLabels: FoldedPlaces;
  /** 预算执行率的分值; null where the form has no such cell or no number in it. */
  readonly fundWeight: { readonly points: Decimal; readonly ref: CellRef } | null;
  readonly weights: WeightSum | null;
}

export function* formFacts(form: EvaluationForm): Steps<FormFacts> {
  return {
    year: form.year,
    texts: yield* placesOf(textsOf(form)),
    level1: yield* placesOf(form.indicators.flatMap(({ level1 }) => (level1 === null ? [] : [level1]))),
    headings: yield* placesOf(form.headings),
    fundLabels: yield* placesOf(form.funds.map(({ ref, label }) => ({ ref, text: label }))),
    fundWeight: fundWeight(form),
    weights: yield* indicatorWeights(form),
  };
}

/** Folding looks at every sign, and a cell may hold a hundred thousand of them. */
const SIGNS_A_STEP = 20_000;

/** The first place of each text: labels such as 产出指标 stand over many rows, and the first one is the evidence. */
function* placesOf(fields: readonly { readonly ref: CellRef; readonly text: string }[]): Steps<FoldedPlaces> {
  const first = new Map<string, FoldedPlace>();
  let folded = 0;
  for (const [at, { ref, text }] of fields.entries()) {
    if (isStop(at) || folded > SIGNS_A_STEP) {
      folded = 0;
      yield;
    }
    if (first.has(text)) continue;
    first.set(text, { ref, read: foldText(text) });
    folded += text.length;
  }
  const places = [...first.values()];
  return { places, all: places.map(({ read }) => read).join('\n') };
}

/** The project's own name is left out: a project about another place says nothing about whose rules hold. */
function textsOf({ title, department, unit, texts }: EvaluationForm): readonly Field[] {
  return [title, department, unit, ...texts].filter((field) => field !== null);
}

/** In the total fund row, else in an indicator row of that name. */
function fundWeight({ funds, indicators }: EvaluationForm): FormFacts['fundWeight'] {
  const inFundRow = funds.find(({ role, weight }) => role === 'total' && weight !== null)?.weight;
  const weight = inFundRow ?? indicators.find(isExecutionRate)?.weight ?? null;
  const points = weight === null ? null : pointsIn(weight.text);
  return weight === null || points === null ? null : { points, ref: weight.ref };
}

function isExecutionRate({ level2, level3 }: Indicator): boolean {
  return [level2, level3].some((field) => field !== null && foldText(field.text).startsWith('预算执行率'));
}

/** A merged weight cell counts once, at the first row that reads it. */
function* indicatorWeights({ indicators }: EvaluationForm): Steps<WeightSum | null> {
  const seen = new Set<string>();
  const counted: Field[] = [];
  let sum = ZERO;
  for (const [at, { role, weight }] of indicators.entries()) {
    if (isStop(at)) yield;
    if (weight === null || (role !== 'indicator' && role !== 'parent')) continue;
    if (weight.shared) {
      const ref = refText(weight.ref);
      if (seen.has(ref)) continue;
      seen.add(ref);
    }
    const points = pointsIn(weight.text);
    if (points === null) return null;
    sum = sum.plus(points);
    counted.push(weight);
  }
  const [first, last] = [counted[0], counted.at(-1)];
  return first === undefined || last === undefined ? null : { sum, first: first.ref, last: last.ref };
}

/** "10", "10.00", "10分"; anything else is no evidence. */
function pointsIn(text: string): Decimal | null {
  return parseDecimal(foldText(text).replace(/分$/, ''));
}
