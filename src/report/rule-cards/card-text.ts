import type { RuleLine } from '../../explain/rules/rule-line';
import { stepText } from '../../explain/step-text';
import type { Footing, ProfileSource, RuleProfile } from '../../profile/rule-profile';
import { formulaText } from '../../teach/rule-cards/formula-text';
import type { RowResult, RuleCard, WorkedRow } from '../../teach/rule-cards/rule-card';
import { shownSteps } from '../../teach/rule-cards/shown-steps';
import { type Language, message, type Message } from '../../wording/message';
import { say } from '../../wording/say';

/** 卡上的字, as screen, hand-out and workbook write them. */
export interface CardText {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly RuleText[];
  readonly formulas: readonly string[];
  /** 例行的栏名. */
  readonly columns: RowColumns;
  readonly rows: readonly RowText[];
}

export interface RowColumns {
  readonly label: string;
  readonly given: readonly string[];
  readonly steps: string;
  readonly result: string;
  /** null where no row of the card needs a reason. */
  readonly reason: string | null;
}

/** 规则 that stand on the same footing, one after the other. */
export interface RuleText {
  readonly says: readonly string[];
  readonly certainty: string;
  readonly source: string;
  readonly note: string | null;
}

export interface RowText {
  readonly label: string;
  readonly given: readonly string[];
  /** 代入, a step a line. */
  readonly steps: readonly string[];
  readonly result: string;
  readonly reason: string;
}

export function cardText(card: RuleCard, { sources }: RuleProfile, language: Language): CardText {
  const said = (says: Message): string => say(says, language);
  const given = givenNames(card.rows);
  const isDue = card.rows.some(({ reasonDue }) => reasonDue.length > 0);
  return {
    id: card.id,
    title: said(card.title),
    rules: sameFooting(card.lines).map((lines) => ruleText(lines, sources, language)),
    formulas: card.formulas.map((formula) => said(message('handout.formula', { what: formula.what, formula: formulaText(formula, language) }))),
    columns: {
      label: said(message('handout.example')),
      given: given.map(said),
      steps: said(message('handout.steps')),
      result: said(message(card.id === 'points' ? 'handout.weight' : 'handout.result')),
      reason: isDue ? said(message('handout.reason')) : null,
    },
    rows: card.rows.map((row) => rowText(row, given, language)),
  };
}

/** Rows of a card that stands on several rules may be given different things; each has its own column. */
function givenNames(rows: readonly WorkedRow[]): readonly Message[] {
  return [...new Map(rows.flatMap(({ given }) => given.map(({ name }) => [name.key, name]))).values()];
}

/** Bands of one clause need not name it again and again. */
function sameFooting(lines: readonly RuleLine[]): readonly (readonly RuleLine[])[] {
  return lines.reduce<readonly (readonly RuleLine[])[]>((runs, line) => {
    const run = runs.at(-1);
    return run !== undefined && isSame(run[0]!.footing, line.footing) ? [...runs.slice(0, -1), [...run, line]] : [...runs, [line]];
  }, []);
}

function isSame(a: Footing, b: Footing): boolean {
  return a.source === b.source && a.clause === b.clause && a.certainty === b.certainty && a.note === b.note;
}

function ruleText(lines: readonly RuleLine[], sources: readonly ProfileSource[], language: Language): RuleText {
  const { source, clause, certainty, note } = lines[0]!.footing;
  const title = sources.find(({ id }) => id === source)?.title ?? source;
  return {
    says: lines.map(({ says }) => say(says, language)),
    certainty: say(message(`card.certainty-${certainty}`), language),
    source: clause === undefined ? title : say(message('rules.sourceAt', { title, clause }), language),
    note: note ?? null,
  };
}

function rowText(row: WorkedRow, columns: readonly Message[], language: Language): RowText {
  const { label, given, result, reasonDue } = row;
  return {
    label: say(label, language),
    given: columns.map(({ key }) => given.find(({ name }) => name.key === key)?.text ?? ''),
    steps: stepsOf(row, language),
    result: resultText(result, language),
    reason: reasonDue.length === 0 ? say(message(result.kind === 'open' ? 'handout.reasonLater' : 'handout.noReason'), language) : reasonDue.map((due) => say(due, language)).join('\n'),
  };
}

/** Why a person decides stands with the steps, for that is where the rule ends. */
function stepsOf(row: WorkedRow, language: Language): readonly string[] {
  const steps = shownSteps(row).map((step) => stepText(step, language));
  if (row.result.kind === 'scored') return steps;
  const why = say(row.result.why, language);
  return steps.includes(why) ? steps : [...steps, why];
}

function resultText(result: RowResult, language: Language): string {
  switch (result.kind) {
    case 'scored':
      return result.grade === null ? result.shown : say(message('handout.graded', { total: result.shown, grade: result.grade }), language);
    case 'open':
      return say(result.range === null ? message('handout.open') : message('handout.openRange', { range: result.range }), language);
    case 'not-scored':
      return say(message('handout.notScored'), language);
  }
}
