import { larger, type Ratio, ratioOf, RATIO_ZERO } from '../../exact/ratio';
import type { EvaluationForm } from '../../form/evaluation-form';
import type { RuleProfile } from '../../profile/rule-profile';
import { message, type Message } from '../../wording/message';
import { type Line, lineInForm } from '../what-if/line-in-form';
import type { Move, Spelling } from '../what-if/move';
import { spellingOf } from '../what-if/spelling-of';
import type { Ask } from './answer';
import { askRow } from './ask-row';
import { breaksOf } from './breaks';
import { type SliderRange, sliderRange } from './slider-range';
import { heightAt } from './slope';
import { type Targets, targetsOf } from './targets';
import { type Stretch, trace } from './trace';
import { whyNoCurve } from './why-no-curve';

/** 得分曲线: what a row scores over the numbers that may stand in one cell, everything else as it is. */
export interface Curve {
  readonly line: Line;
  readonly move: Move;
  readonly spelling: Spelling;
  readonly range: SliderRange;
  readonly targets: Targets;
  readonly stretches: readonly Stretch[];
  /** The engine, asked once for each number. */
  readonly ask: Ask;
  /** 满分 as it is; null where it is what moves. */
  readonly full: Ratio | null;
  /** The highest point there is. */
  readonly top: Ratio;
}

/** 无曲线: why numbers cannot be moved here. */
export interface NoCurve {
  readonly why: Message;
}

export function curveOf(form: EvaluationForm, profile: RuleProfile, line: Line, move: Move): Curve | NoCurve {
  const spelling = spellingOf(form, profile, move);
  if (spelling === null) return { why: whyNoCurve(form, profile, line, move) };
  const targets = move.kind === 'actual' ? targetsOf(form.indicators[move.row]!, form, spelling) : NO_TARGETS;
  const range = sliderRange(move, spelling, targets);
  if (range === null) return { why: message('teach.curve.too-large') };
  const ask = askRow(form, profile, line, move, spelling);
  const stretches = trace(ask, breaksOf(form, profile, line, move, targets, range));
  const drawn = stretches.filter(({ slope }) => slope.kind === 'straight' || slope.kind === 'inverse');
  if (drawn.length === 0) return { why: whyNoCurve(form, profile, line, move) };
  const full = move.kind === 'weight' ? null : fullOf(form, profile, line);
  const heights = drawn.flatMap(({ slope, from, to }) => [heightAt(slope, from.at), heightAt(slope, to.at)]).filter((height) => height !== null);
  return { line, move, spelling, range, targets, stretches, ask, full, top: heights.reduce(larger, full ?? RATIO_ZERO) };
}

const NO_TARGETS: Targets = { ends: [], one: null, whole: false };

function fullOf(form: EvaluationForm, profile: RuleProfile, line: Line): Ratio | null {
  const { secondWeighting } = profile.indicators;
  if (line !== null && secondWeighting !== null) return ratioOf(secondWeighting.base);
  const score = lineInForm(form, profile, line);
  return score === null || score.outcome === 'not-scored' ? null : score.weight;
}
