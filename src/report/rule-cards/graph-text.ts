import { parseDecimal } from '../../exact/decimal';
import { compare, type Ratio, ratio } from '../../exact/ratio';
import type { Indicator } from '../../form/evaluation-form';
import type { RuleProfile } from '../../profile/rule-profile';
import type { Chart, ChartPoint, Mark } from '../../teach/chart/chart';
import { type Curve, curveOf } from '../../teach/curve/curve';
import { curveChart, curveSays } from '../../teach/curve/curve-chart';
import { curveTable } from '../../teach/curve/curve-table';
import type { CardSample, RuleCard } from '../../teach/rule-cards/rule-card';
import { lineInForm } from '../../teach/what-if/line-in-form';
import { type Language, message, type Message } from '../../wording/message';
import { say } from '../../wording/say';

/** 图 of a card: what is drawn, what it shows in words, and the table behind it. */
export interface GraphText {
  readonly chart: Chart;
  readonly title: string;
  readonly says: string;
  readonly table: {
    readonly title: string;
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
}

/** The score of a card's rows over what moves in the first of them; null where the rule draws no curve. */
export function graphText(card: RuleCard, profile: RuleProfile, language: Language): GraphText | null {
  const { graphOf, title } = card;
  if (graphOf === null) return null;
  const { moves } = graphOf;
  const curve = keptCurve(graphOf, profile);
  if ('why' in curve) return null;
  const said = (says: Message): string => say(says, language);
  const rows = curveTable(curve).map(({ over, exact, score }) => [over, typeof exact === 'string' ? exact : said(exact), score]);
  return {
    chart: { ...curveChart(curve, { written: null, moved: null }, said), marks: marksOf(card, curve, profile, said) },
    title: said(message('handout.graph', { title })),
    says: said(curveSays(curve)),
    table: {
      title: said(message('handout.graphTable')),
      head: [message(moves === 'actual' ? 'handout.over-actual' : 'handout.over-rate'), message('handout.exact'), message('handout.result')].map(said),
      rows: thinned(rows),
    },
  };
}

/** The engine is asked some hundred times for a curve, and screen and paper show the same one in two languages. */
const curves = new WeakMap<CardSample, ReturnType<typeof curveOf>>();

function keptCurve(sample: CardSample, profile: RuleProfile): ReturnType<typeof curveOf> {
  const { form, line, moves } = sample;
  const curve = curves.get(sample) ?? curveOf(form, profile, line, moves === 'actual' ? { kind: 'actual', row: line! } : { kind: 'execution-rate' });
  curves.set(sample, curve);
  return curve;
}

/** 例行 on the curve: each where its number stands on the lower axis, as far as the axis goes. */
function marksOf({ graphOf, rows }: RuleCard, curve: Curve, profile: RuleProfile, said: (says: Message) => string): readonly Mark[] {
  const { range: { from, to } } = curve;
  return rows.flatMap(({ label, result }, at): Mark[] => {
    const point = pointOf(at, graphOf!, curve, profile);
    const isOutside = point === null || compare(point.x, ratio(from)) < 0 || compare(point.x, ratio(to)) > 0;
    if (isOutside || result.kind !== 'scored') return [];
    return [{ point, label: said(message('handout.marked', { label, score: result.shown })), sort: 'written' }];
  });
}

/** Rows of indicators stand in one form and differ in what moves; of a fund card only the first row is in its form. */
function pointOf(at: number, { form, line, moves }: CardSample, { spelling: { written } }: Curve, profile: RuleProfile): ChartPoint | null {
  if (moves === 'execution-rate' && at > 0) return null;
  const score = lineInForm(form, profile, moves === 'actual' ? at : line);
  const x = moves === 'actual' ? actualOf(form.indicators[at]!) : written;
  return x === null || score?.outcome !== 'scored' ? null : { x, y: score.exact };
}

function actualOf({ actual }: Indicator): Ratio | null {
  const number = parseDecimal(actual?.text ?? '');
  return number === null ? null : ratio(number);
}

/** A bent curve has more numbers than anybody reads; its ends stay, and some between them. */
function thinned(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const between = rows.filter(isPoint);
  if (rows.length <= MOST_ROWS || between.length === 0) return rows;
  const every = Math.ceil(between.length / Math.max(1, MOST_ROWS - (rows.length - between.length)));
  const kept = new Set(between.filter((_, at) => at % every === every - 1));
  return rows.filter((row) => !isPoint(row) || kept.has(row));
}

const MOST_ROWS = 9;

/** A stretch begins with the bracket that says whether its end belongs to it. */
function isPoint([over = '']: readonly string[]): boolean {
  return !/^[[(]/.test(over);
}
