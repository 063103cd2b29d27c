import { readRow } from '../../scoring/read-row';
import type { Explained } from './explained';

/** 指标类型 as the rule takes the row. */
export type IndicatorKind = 'positive' | 'reverse' | 'equal' | 'qualitative' | 'deadline' | 'range' | 'compound';

/** 指标类型 of the cell's row and the sign it was compared by; null where the row shows none, or where a person must say. */
export interface FoundKind {
  readonly kind: IndicatorKind;
  readonly sign: string | null;
  /** The row is named after time (时效指标), whatever it counts. */
  readonly ofTime: boolean;
  /** The target alone shows it: it may be asked for. */
  readonly plain: boolean;
}

export function indicatorKind({ cell, form, profile }: Explained): FoundKind | null {
  const row = cell.kind === 'indicator-score' || cell.kind === 'completion-rate' ? form.indicators[cell.line] : undefined;
  if (row === undefined || !cell.derivation.some(({ step }) => step === 'read-target')) return null;
  const ofTime = [row.level2, row.level3].some((level) => OF_TIME.test(level?.text ?? ''));
  const { target } = readRow(row, form.date1904);
  const byLevel = cell.derivation.some(({ step }) => step === 'level');
  const worded = target.kind === 'level' || (target.kind === 'unreadable' && target.why === 'sentence');
  if (byLevel || worded) return { kind: 'qualitative', sign: null, ofTime, plain: target.kind === 'level' };
  switch (target.kind) {
    case 'deadline':
    case 'period':
      return { kind: 'deadline', sign: null, ofTime, plain: true };
    case 'range':
    case 'compound':
      return { kind: target.kind, sign: null, ofTime, plain: true };
    case 'quantity': {
      const sign = cell.derivation.find(({ step, value }) => step === 'kind' && value !== null)?.value ?? null;
      const atLeast = profile.indicators.comparison.equals.reading === 'at-least';
      return sign === null ? null : { kind: kindBySign(sign, atLeast, target.amount.isZero()), sign, ofTime, plain: true };
    }
    default:
      return null;
  }
}

const OF_TIME = /[时期]/;

/** "=0" read as "at least" is read as "no more than": at least nothing would demand nothing. */
function kindBySign(sign: string, equalIsAtLeast: boolean, zero: boolean): IndicatorKind {
  if (sign === '=' && !equalIsAtLeast) return 'equal';
  if (sign === '=') return zero ? 'reverse' : 'positive';
  return sign.startsWith('>') ? 'positive' : 'reverse';
}
