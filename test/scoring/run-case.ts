import { decimal, decimalText } from '../../src/exact/decimal';
import { parseAddress } from '../../src/workbook/cell-ref';
import type { Derivation } from '../../src/scoring/derivation';
import type { FormScore, JudgementRange, Judgements, LineScore, Rate, SumScore } from '../../src/scoring/form-score';
import { scoreForm } from '../../src/scoring/score-form';
import { say } from '../../src/wording/say';
import type { Message } from '../../src/wording/message';
import { type FormSpec, formOf, type RowSpec, SHEET } from './form-of';
import { type Change, profileOf } from './profile-of';
import { faultsOf } from './replay';

/** What a line has to come to. Keys left out are not looked at; `reason` and `due` are keys of the catalogue. */
export interface LineExpectation {
  readonly outcome?: LineScore['outcome'];
  readonly score?: string;
  readonly by?: string;
  readonly rate?: string | null;
  readonly reason?: string;
  readonly range?: readonly [string, string] | null;
  readonly proposal?: string | null;
  readonly due?: readonly string[];
}

/** A case of a *.cases.json file. `row` is one row; `expect` what it comes to. */
export interface Case extends FormSpec {
  readonly name: string;
  readonly change?: readonly Change[];
  readonly row?: RowSpec;
  readonly acceptDefaults?: boolean;
  /** Scores by address on the sheet, and off-table points by name, as a person decided them. */
  readonly judged?: Readonly<Record<string, string>>;
  readonly offTable?: Readonly<Record<string, string>>;
  readonly expect?: LineExpectation;
  readonly expectRows?: readonly LineExpectation[];
  readonly expectFunds?: readonly LineExpectation[];
  readonly expectAdjustmentRate?: string | null;
  readonly subtotalScores?: readonly (string | null)[];
  readonly tableTotal?: string;
  readonly total?: string;
  readonly totalRange?: readonly [string, string];
  readonly grade?: string;
  readonly gradeReason?: string;
}

export function scoreCase(profileId: string, one: Case): FormScore {
  const form = formOf({ ...one, rows: one.row === undefined ? one.rows ?? [] : [one.row] });
  return scoreForm(form, profileOf(profileId, one.change), judgementsOf(one));
}

function judgementsOf({ acceptDefaults = false, judged = {}, offTable = {} }: Case): Judgements {
  const known = Object.keys(judged).every((address) => parseAddress(address) !== null);
  if (!known) throw new Error('a judgement needs an address');
  return {
    acceptDefaults,
    scores: new Map(Object.entries(judged).map(([address, score]) => [`${SHEET}!${address}`, decimal(score)])),
    offTable: new Map(Object.entries(offTable).map(([name, points]) => [name, decimal(points)])),
  };
}

/** The part of the result that the case speaks of, in the words of the case. */
export function seen(score: FormScore, one: Case): unknown {
  return {
    ...(one.expect === undefined ? {} : { expect: lineSeen(score.indicators[0]!, one.expect) }),
    ...(one.expectRows === undefined ? {} : { expectRows: score.indicators.map((line, index) => lineSeen(line, one.expectRows![index] ?? {})) }),
    ...(one.expectFunds === undefined ? {} : { expectFunds: score.funds.map((line, index) => lineSeen(line, one.expectFunds![index] ?? {})) }),
    ...(one.expectAdjustmentRate === undefined ? {} : { expectAdjustmentRate: rateText(score.adjustmentRates[0] ?? null) }),
    ...(one.subtotalScores === undefined ? {} : { subtotalScores: score.subtotals.map(sumText) }),
    ...(one.tableTotal === undefined ? {} : { tableTotal: sumText(score.tableTotal) }),
    ...(one.total === undefined ? {} : { total: sumText(score.total) }),
    ...(one.totalRange === undefined ? {} : { totalRange: score.total.outcome === 'scored' ? null : rangeText(score.total.range) }),
    ...(one.grade === undefined ? {} : { grade: score.grade.outcome === 'graded' ? score.grade.grade : score.grade.reason.key }),
    ...(one.gradeReason === undefined ? {} : { gradeReason: score.grade.outcome === 'graded' ? null : score.grade.reason.key }),
  };
}

/** The expectations of the case, in the same shape. */
export function expected(one: Case): unknown {
  const keys = ['expect', 'expectRows', 'expectFunds', 'expectAdjustmentRate', 'subtotalScores', 'tableTotal', 'total', 'totalRange', 'grade', 'gradeReason'] as const;
  return Object.fromEntries(keys.filter((key) => one[key] !== undefined).map((key) => [key, one[key]]));
}

function lineSeen(line: LineScore, wanted: LineExpectation): LineExpectation {
  const all: Required<LineExpectation> = {
    outcome: line.outcome,
    score: line.outcome === 'scored' ? decimalText(line.score) : 'none',
    by: line.outcome === 'scored' ? line.by : 'nobody',
    rate: rateText(line.rate),
    reason: line.outcome === 'scored' ? 'none' : line.reason.key,
    range: line.outcome === 'needs-review' ? rangeText(line.range) : null,
    proposal: line.outcome === 'needs-review' && line.range?.proposal != null ? decimalText(line.range.proposal) : null,
    due: line.outcome === 'not-scored' ? [] : line.reasonDue.map(({ key }) => key),
  };
  return Object.fromEntries(Object.keys(wanted).map((key) => [key, all[key as keyof LineExpectation]]));
}

function rateText(rate: Rate | null): string | null {
  return rate === null ? null : decimalText(rate.rounded);
}

function rangeText(range: JudgementRange | null): readonly [string, string] | null {
  return range === null ? null : [decimalText(range.low), decimalText(range.high)];
}

function sumText(sum: SumScore): string {
  return sum.outcome === 'scored' ? decimalText(sum.score) : sum.reason.key;
}

/** Faults of every derivation of a form: formulas that do not replay, sentences that cannot be said. */
export function derivationFaults(score: FormScore): string[] {
  const lines = [...score.funds, ...score.indicators];
  const sums = [...score.subtotals, score.tableTotal, score.total];
  const said = [...lines, ...sums, score.grade].flatMap((part) => [...part.derivation.map(({ says }) => says), ...('reason' in part ? [part.reason] : [])]);
  return [
    ...lines.flatMap((line) => (line.outcome === 'scored' ? faultsOf(line.derivation, decimalText(line.score)) : stepFaults(line.derivation))),
    ...sums.flatMap((sum) => (sum.outcome === 'scored' ? faultsOf(sum.derivation, decimalText(sum.score)) : [])),
    ...[...said, ...lines.flatMap((line) => ('reasonDue' in line ? line.reasonDue : []))].flatMap(unsayable),
  ];
}

function stepFaults(derivation: Derivation): string[] {
  return faultsOf(derivation, '0').filter((fault) => !fault.startsWith('does not end'));
}

function unsayable(message: Message): string[] {
  const words = [say(message, 'zh'), say(message, 'en')];
  return words.filter((text) => text === '');
}
