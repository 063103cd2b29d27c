import { type Decimal, decimal, decimalText, ZERO } from '../../exact/decimal';
import { isZero, over, type Ratio, ratio, times } from '../../exact/ratio';
import { round } from '../../exact/round';
import type { RuleProfile } from '../../profile/rule-profile';
import { type Judgements, NO_JUDGEMENTS } from '../../scoring/form-score';
import { measurePlaces } from '../../scoring/measure-place';
import { scoreForm } from '../../scoring/score-form';
import { refText } from '../../workbook/cell-ref';
import type { RowRole, WorkedRow } from './rule-card';
import { sampleForm, type SampleFund } from './sample-form';
import { given, totalRow } from './worked-row';

/** A block of the total: a section, or all indicators where the sections have no points of their own. */
interface Block {
  readonly name: string;
  readonly points: Decimal;
}

/**
 * 合计的例行: a form whose blocks a person has scored so that they come to the total wanted. The engine adds, limits,
 * rounds and grades it.
 */
export function judgedTotal(role: RowRole, wanted: Ratio, profile: RuleProfile): WorkedRow {
  const blocks = blocksOf(profile);
  const fund = fundOf(profile);
  const form = sampleForm({ year: profile.inForce.from, rows: blocks.map(({ name, points }) => ({ name, weight: decimalText(points) })), fund });
  const offTable = new Map(profile.points.offTable.map(({ name, points }) => [name, decimal(points)]));
  const before = fundScore(form, profile);
  const scores = sharedOut(round(wanted, EXACT).minus(before).minus(sumOf([...offTable.values()])), blocks);
  const judgements: Judgements = { ...NO_JUDGEMENTS, offTable, scores: new Map(form.indicators.map(({ score }, at) => [refText(score!.ref), scores[at]!])) };
  const shown = [
    ...(fund === null ? [] : [{ name: FUND, score: before }]),
    ...blocks.map(({ name }, at) => ({ name, score: scores[at]! })),
    ...[...offTable].map(([name, score]) => ({ name, score })),
  ];
  return totalRow(role, [given('parts', shown.map(({ name, score }) => `${name} ${decimalText(score)}`).join('，'))], form, profile, judgements);
}

const FUND = '预算执行率';
const ALL_ROWS = '各项指标';
/** Totals that a card asks for end well before. */
const EXACT = { mode: 'truncate', places: 12 } as const;
const ONE_PLACE = { mode: 'half-up', places: 1 } as const;

function blocksOf({ sections, points, indicators: { secondWeighting } }: RuleProfile): readonly Block[] {
  // Out of the base, only a weight that is the base leaves a score as it is.
  if (secondWeighting !== null) return [{ name: ALL_ROWS, points: decimal(secondWeighting.base) }];
  const blocks = sections.flatMap(({ name, points: own }) => ('exactly' in own ? [{ name, points: decimal(own.exactly) }] : []));
  const whole = sumOf(blocks.map((block) => block.points)).equals(decimal(points.indicators));
  return blocks.length === sections.length && whole ? blocks : [{ name: ALL_ROWS, points: decimal(points.indicators) }];
}

/** Everything spent, where the fund block is scored. */
function fundOf(profile: RuleProfile): SampleFund | null {
  const fund: SampleFund = { initial: '100', budget: '100', spent: '100', adjustment: '0', weight: profile.points.fund, scored: true };
  const form = sampleForm({ year: profile.inForce.from, rows: [], fund });
  return measurePlaces(form, profile).block === null ? null : fund;
}

function fundScore(form: ReturnType<typeof sampleForm>, profile: RuleProfile): Decimal {
  const [line] = scoreForm(form, profile, NO_JUDGEMENTS).funds;
  return line?.outcome === 'scored' ? line.score : ZERO;
}

/** In proportion to the points of the blocks, to one place; the last one takes what is left. */
function sharedOut(rest: Decimal, blocks: readonly Block[]): readonly Decimal[] {
  const all = ratio(sumOf(blocks.map(({ points }) => points)));
  const share = ({ points }: Block) => isZero(all) ? ZERO : round(over(times(ratio(rest), ratio(points)), all), ONE_PLACE);
  const first = blocks.slice(0, -1).map(share);
  return [...first, rest.minus(sumOf(first))];
}

function sumOf(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), ZERO);
}
