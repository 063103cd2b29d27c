import { ratioText } from '../exact/ratio-text';
import type { ReviewSubject } from '../review/check';
import type { ComputedCell } from '../scoring/computed-cells';
import { overrideFor } from '../scoring/row-context';
import type { LineScore } from '../scoring/form-score';
import { isPercentCell, numberCell, roundedFormula, willShowPercent } from './formula-parts';

/** 指标得分与完成率的公式: only where target and actual are numbers in cells and the rule is plain arithmetic over them. */
export function indicatorFormula(subject: ReviewSubject, cell: ComputedCell): string | null {
  const { form, profile, score } = subject;
  const indicator = form.indicators[cell.line]!;
  const result = score.indicators[cell.line]!;
  const at = cell.field.ref;
  const target = numberCell(indicator.target, at);
  const actual = numberCell(indicator.actual, at);
  if (result.outcome !== 'scored' || result.by !== 'rule' || target === null || actual === null) return null;
  if (isPercentCell(indicator.target!) !== isPercentCell(indicator.actual!)) return null;
  if (indicator.unit !== '' || overrideFor(indicator, profile) !== null || profile.indicators.secondWeighting !== null) return null;
  const sign = signOf(result);
  const { comparison, limits } = profile.indicators;
  if (sign === null || !limits.capAtWeight || limits.floor !== '0') return null;
  if (sign === '=' && comparison.equals.reading === 'exactly') return null;
  // What happens beyond the target must be the same for every actual, or the formula would be right only for today's.
  if (profile.indicators.overFulfilment.some(({ ask, deduct }) => ask || deduct !== null)) return null;

  const weight = numberCell(indicator.weight, at) ?? (result.weight === null ? null : literal(ratioText(result.weight)));
  if (weight === null) return null;
  const up = sign === '>=' || sign === '=';
  return cell.kind === 'completion-rate'
    ? completionRateFormula(subject, cell, target, actual, up)
    : scoreFormula(subject, target, actual, weight, up);
}

function completionRateFormula({ profile }: ReviewSubject, cell: ComputedCell, target: string, actual: string, up: boolean): string | null {
  const { completionRate } = profile.indicators;
  const { mode, places } = profile.rounding.completionRate;
  if (!up || completionRate.cap !== null) return null;
  if (willShowPercent(cell) || completionRate.shownAs === 'ratio') return roundedFormula(`${actual}/${target}`, { mode, places: places + 2 });
  return completionRate.shownAs === 'hundred' ? roundedFormula(`${actual}*100/${target}`, { mode, places }) : null;
}

function scoreFormula({ profile }: ReviewSubject, target: string, actual: string, weight: string, up: boolean): string | null {
  const raw = up ? positiveFormula(profile.indicators.positive.rule, target, actual, weight) : reverseFormula(profile.indicators.reverse.rule.method, target, actual, weight);
  return raw === null ? null : roundedFormula(raw, profile.rounding.indicatorScore);
}

function positiveFormula(rule: ReviewSubject['profile']['indicators']['positive']['rule'], target: string, actual: string, weight: string): string | null {
  switch (rule.method) {
    case 'proportional': {
      if (rule.cap !== null && rule.cap !== '1') return null;
      const proportional = `MAX(0,MIN(${weight},${actual}*${weight}/${target}))`;
      return rule.zeroBelow === null ? proportional : `IF(${actual}/${target}<${rule.zeroBelow},0,${proportional})`;
    }
    case 'pass-fail':
      return `IF(${actual}>=${target},${weight},0)`;
    case 'banded':
    case 'manual':
      return null;
  }
}

function reverseFormula(method: ReviewSubject['profile']['indicators']['reverse']['rule']['method'], target: string, actual: string, weight: string): string | null {
  switch (method) {
    case 'target-over-actual':
      return `IF(${actual}<=${target},${weight},${target}*${weight}/${actual})`;
    case 'excess-loss':
      return `IF(${actual}<=${target},${weight},MAX(0,1-(${actual}-${target})/${target})*${weight})`;
    case 'pass-fail':
      return `IF(${actual}<=${target},${weight},0)`;
    case 'manual':
      return null;
  }
}

/** The sign scoring found; strict signs and zero targets are left to values. */
function signOf({ derivation }: LineScore): '>=' | '<=' | '=' | null {
  const target = derivation.find(({ step }) => step === 'read-target')?.value;
  if (target === undefined || target === null || target === '0' || target.startsWith('-')) return null;
  const sign = derivation.find(({ step }) => step === 'kind')?.value;
  return sign === '>=' || sign === '<=' || sign === '=' ? sign : null;
}

function literal(ratio: string): string {
  return ratio.includes('/') ? `(${ratio})` : ratio;
}
