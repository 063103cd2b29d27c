import * as z from 'zod';

/**
 * 规则口径: the one definition of a rule profile. The reader, the published JSON Schema and every type below come
 * from it. All numbers are decimal text; shares and rates are ratios ("0.98" is 98 %); points are points.
 */

// The task pane's Content-Security-Policy forbids eval, which zod would otherwise try in order to be faster.
z.config({ jitless: true });

// A message here is a key of the catalogue (wording/profile.ts): the reader says it in both languages.
const decimalText = z.string().regex(/^-?\d{1,12}(\.\d{1,12})?$/, 'profile.not-decimal')
  .meta({ id: 'decimal', description: '十进制数文本，如 "10"、"0.98"' });
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'profile.not-day');
const profileId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'profile.not-id');
const words = z.array(z.string().min(1).max(60)).max(200).readonly();
/** 区间 as DMN/FEEL writes it: "[0.6..0.8)", ">=0.98", "<0.7". The bracket says which end belongs to it. */
const interval = z.string().regex(/^(?:(?:>=|>|<=|<)-?\d{1,9}(?:\.\d{1,9})?|[[(]-?\d{1,9}(?:\.\d{1,9})?\.\.-?\d{1,9}(?:\.\d{1,9})?[\])])$/, 'profile.not-interval')
  .meta({ id: 'interval', description: '区间，如 "[0.6..0.8)"、">=0.98"、"<0.7"；方括号含端点，圆括号不含' });

/** 把握程度: established by a document or its figures; inferred by arithmetic or analogy; assumed because nothing was found. */
export const certainty = z.enum(['established', 'inferred', 'assumed'])
  .meta({ id: 'certainty', description: 'established 有依据 · inferred 推断 · assumed 假定' });

const footing = {
  source: z.string().min(1),
  clause: z.string().max(200).optional(),
  certainty,
  note: z.string().max(500).optional(),
};

/**
 * 引文: which source says so, where in it, and how sure we are. It speaks for every field beside it, apart from those
 * that `except` names because they stand on another footing; "rule.cap" is a part of a field (citation-for.ts).
 */
export const citation = z.strictObject({
  ...footing,
  except: z.array(z.strictObject({ fields: z.array(z.string().min(1)).min(1).readonly(), ...footing })).readonly().optional(),
}).meta({ id: 'citation', description: '引文：来源、位置、把握程度；except 列出依据不同的项' });

const cited = { cite: citation };

export const source = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'profile.not-word'),
  title: z.string().min(1),
  kind: z.enum(['document', 'form', 'page', 'general', 'practice', 'analogy']),
  documentNumber: z.string().nullable(),
  issuer: z.string().nullable(),
  issuedOn: day.nullable(),
  address: z.string().nullable(),
}).meta({ id: 'source', description: '来源' });

const rounding = z.strictObject({
  mode: z.enum(['half-up', 'truncate', 'half-even', 'up']),
  places: z.int().min(0).max(6),
  ...cited,
}).meta({ id: 'rounding', description: '修约：方式与位数' });

/** 识别依据: what in a form speaks for this profile (or, with negative points, against it). */
const signal = z.discriminatedUnion('sign', [
  z.strictObject({ sign: z.literal('text'), anyOf: words, points: z.int() }),
  z.strictObject({ sign: z.literal('level1'), anyOf: words, points: z.int() }),
  z.strictObject({ sign: z.literal('heading'), anyOf: words, points: z.int() }),
  z.strictObject({ sign: z.literal('fund-label'), anyOf: words, points: z.int() }),
  z.strictObject({ sign: z.literal('weights-add-to'), value: decimalText, points: z.int() }),
  z.strictObject({ sign: z.literal('fund-weight'), value: decimalText, points: z.int() }),
  z.strictObject({ sign: z.literal('year-in-force'), points: z.int() }),
]).meta({ id: 'signal', description: '识别依据' });

/** 分值来源 of the rows of a section. */
const weightSource = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('column') }),
  /** 平均分配: section points ÷ number of rows in use. `remainder`: who takes what rounding leaves over. */
  z.strictObject({ from: z.literal('equal-share'), remainder: z.enum(['none', 'first', 'last']) }),
  /** The weight column holds per cent of the section's points. */
  z.strictObject({ from: z.literal('percent-of-section') }),
  z.strictObject({
    from: z.literal('by-name'),
    points: z.array(z.strictObject({ names: words, points: decimalText })).readonly(),
  }),
]).meta({ id: 'weightSource', description: '分值来源' });

const sectionPoints = z.union([
  z.strictObject({ exactly: decimalText }),
  z.strictObject({ from: decimalText, to: decimalText }),
  z.strictObject({ free: z.literal(true) }),
]);

/** 一级指标的分值. `level2` narrows a section to second-level rows (成本指标 under 产出指标 in the older form). */
const section = z.strictObject({
  name: z.string(),
  words,
  level2: words.optional(),
  points: sectionPoints,
  optional: z.boolean(),
  weights: weightSource,
  cap: decimalText.nullable(),
  ...cited,
}).meta({ id: 'section', description: '一级指标的分值' });

const fundMethod = z.discriminatedUnion('method', [
  /** rate × points; the rate counts up to `cap`. */
  z.strictObject({ method: z.literal('linear'), cap: decimalText.nullable() }),
  z.strictObject({
    method: z.literal('banded'),
    bands: z.array(z.strictObject({ interval, points: decimalText })).min(1).readonly(),
  }),
  /** 0 below `from`, full at `to`, in proportion between. */
  z.strictObject({ method: z.literal('linear-between'), from: decimalText, to: decimalText }),
  /** Full at `from` and above, else rate × points. */
  z.strictObject({ method: z.literal('full-from'), from: decimalText }),
  z.strictObject({ method: z.literal('not-scored') }),
]).meta({ id: 'fundMethod', description: '资金得分的算法' });

/** 资金类得分: a score that follows from the fund block: 预算执行率, 预算调整率. */
const fundMeasure = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/, 'profile.not-word'),
  title: z.string(),
  of: z.enum(['execution-rate', 'adjustment-rate']),
  /** Where its score stands: in the total fund row, or in an indicator row of this name. */
  at: z.union([z.strictObject({ row: z.literal('fund-total') }), z.strictObject({ indicatorNamed: words })]),
  /** null: the points of its weight cell. */
  points: decimalText.nullable(),
  rule: fundMethod,
  /** Rounds this score when it differs from rounding.fundScore: whole points only, for instance. */
  rounding: rounding.nullable(),
  /** Words in the project's name or the form's title that free it of this measure (never in the printed rules), and what it then gets. */
  exempt: z.strictObject({ words, gives: z.enum(['full', 'not-scored', 'ask']) }).nullable(),
  ...cited,
}).meta({ id: 'fundMeasure', description: '资金类得分：预算执行率、预算调整率' });

const funds = z.strictObject({
  denominator: z.enum(['initial', 'annual', 'initial-plus-adjustment']),
  /** How a rate stands in a cell whose number format is not a percentage: 97.81 or 0.9781 or the text "97.81%". */
  rateShownAs: z.enum(['hundred', 'ratio', 'percent-text']),
  /** What counts as adjustment: cuts only, or every change by its amount. */
  adjustmentCounts: z.enum(['reductions', 'all-changes']),
  /** A budget of zero with nothing spent. */
  zeroBudget: z.strictObject({ total: z.enum(['ask', 'blank', 'full']), component: z.enum(['zero', 'blank']) }),
  /** More spent than budgeted: the score is capped by the method; `finding` says whether it is reported. */
  overspentFinding: z.boolean(),
  /** Whether component rows carry a rate. */
  componentRates: z.boolean(),
  ...cited,
});

const positiveRule = z.discriminatedUnion('method', [
  /** 按完成率: rate × weight, nothing below `zeroBelow`, no more than `cap` times the weight. */
  z.strictObject({ method: z.literal('proportional'), cap: decimalText.nullable(), zeroBelow: decimalText.nullable() }),
  /** 分档: a share of the weight for each band of the completion rate. */
  z.strictObject({
    method: z.literal('banded'),
    bands: z.array(z.strictObject({ interval, share: decimalText })).min(1).readonly(),
  }),
  z.strictObject({ method: z.literal('pass-fail') }),
  z.strictObject({ method: z.literal('manual') }),
]).meta({ id: 'positiveRule', description: '正向指标的算法' });

/** 反向指标 that is missed (actual above a ≤ target). A target, B actual. */
const reverseRule = z.discriminatedUnion('method', [
  /** weight × A/B */
  z.strictObject({ method: z.literal('target-over-actual') }),
  /** weight × (1 − (B−A)/A), nothing from B ≥ 2A on */
  z.strictObject({ method: z.literal('excess-loss') }),
  z.strictObject({ method: z.literal('pass-fail') }),
  z.strictObject({ method: z.literal('manual') }),
]).meta({ id: 'reverseRule', description: '反向指标未达标时的算法' });

/** "=" 目标. at-least: like ≥. exactly: only equality meets it, and `missed` says what a deviation costs. */
const equalsRule = z.discriminatedUnion('reading', [
  z.strictObject({ reading: z.literal('at-least') }),
  z.strictObject({ reading: z.literal('exactly'), missed: z.enum(['zero', 'deviation-loss', 'ask']) }),
]);

const deduction = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('points'), points: decimalText }),
  /** weight × (completion rate − `beyond`) × factor */
  z.strictObject({ by: z.literal('excess'), beyond: decimalText, factor: decimalText }),
]);

/** 超额完成: from a completion rate on, what happens. Rates below `interval` are left alone. */
const overFulfilment = z.strictObject({
  interval,
  reason: z.boolean(),
  highlight: z.boolean(),
  ask: z.boolean(),
  deduct: deduction.nullable(),
  ...cited,
}).meta({ id: 'overFulfilment', description: '超额完成' });

/** 定性档次. A share interval of one point is a rule; a wider one leaves room, and `default` is the proposal inside it. */
const level = z.strictObject({
  name: z.string(),
  degree: z.enum(['achieved', 'partial', 'failed']),
  words,
  share: interval,
  default: decimalText.nullable(),
  ...cited,
}).meta({ id: 'level', description: '定性档次' });

const qualitative = z.strictObject({
  levels: z.array(level).readonly(),
  /** The actual repeats the target's words. */
  sameAsTarget: z.enum(['achieved', 'ask']),
  /** A percentage as the actual of a worded target: the level reached, or a question. */
  percentActual: z.enum(['share-of-weight', 'ask']),
  /** Words that no level lists: always a person's decision; `default` is the proposal unless the words deny something. */
  unlisted: z.strictObject({ share: interval, default: decimalText.nullable(), ...cited }),
  /** A level written as the actual of a numeric target decides, and the number is not compared. */
  levelDecidesNumbers: z.boolean(),
  ...cited,
});

const indicatorRules = z.strictObject({
  comparison: z.strictObject({
    equals: equalsRule,
    /** A target without sign: the first entry whose words occur in the second-level label or the name decides. */
    unsigned: z.array(z.strictObject({ words, comparison: z.enum(['>=', '<=', '=', 'ask']) })).readonly(),
    otherwise: z.enum(['>=', '<=', '=', 'ask']),
    /** "<" and ">" with equality: missed (exclusive, as written; the default) or met like ≤ and ≥ (inclusive). */
    strictSigns: z.enum(['exclusive', 'inclusive']).optional(),
    ...cited,
  }),
  positive: z.strictObject({ rule: positiveRule, ...cited }),
  reverse: z.strictObject({ rule: reverseRule, ...cited }),
  /** Target 0. Met is full either way; a miss gets nothing, or is a question. The same holds for the three after it. */
  zeroTarget: z.strictObject({ rule: z.enum(['pass-fail', 'ask']), ...cited }),
  overFulfilment: z.array(overFulfilment).readonly(),
  /** Target 0 and actual at or above this amount. */
  zeroTargetOver: z.strictObject({ from: decimalText, reason: z.boolean(), ...cited }).nullable(),
  qualitative,
  deadline: z.strictObject({ rule: z.enum(['pass-fail', 'ask']), yearFromForm: z.boolean(), ...cited }),
  range: z.strictObject({ outside: z.enum(['zero', 'nearest-end', 'ask']), ...cited }),
  compound: z.strictObject({ rule: z.enum(['all-or-nothing', 'share-of-parts', 'ask']), ...cited }),
  limits: z.strictObject({ capAtWeight: z.boolean(), floor: decimalText, ...cited }),
  /** 折算: the score cell is out of `base`, and score × weight ÷ base counts. */
  secondWeighting: z.strictObject({ base: decimalText, ...cited }).nullable(),
  /** How 完成率 stands in a cell whose number format is not a percentage, and its cap. */
  completionRate: z.strictObject({
    shownAs: z.enum(['hundred', 'ratio', 'percent-text']),
    cap: decimalText.nullable(),
    ...cited,
  }),
});

/** 指标特例: rows by name or label that follow another rule; the first that fits. A row that a fund measure scores is not looked up here. */
const indicatorOverride = z.strictObject({
  when: z.strictObject({ names: words.optional(), level1: words.optional(), level2: words.optional() }),
  use: z.strictObject({
    comparison: z.enum(['>=', '<=', '=']).optional(),
    positive: positiveRule.optional(),
    reverse: reverseRule.optional(),
    /** Judged by words even when numbers stand there; a person decides in `share`. */
    judged: z.strictObject({ share: interval, default: decimalText.nullable() }).optional(),
    /** Rows that carry no score and count nowhere: blocks of process indicators. */
    notScored: z.literal(true).optional(),
  }),
  ...cited,
}).meta({ id: 'indicatorOverride', description: '指标特例' });

const deductions = z.strictObject({
  items: z.array(z.strictObject({ words, points: decimalText, ...cited })).readonly(),
  /** Least sum of all deductions, e.g. "-30". */
  floor: decimalText.nullable(),
  /** Words that say nothing was deducted. Without them the row is a person's. */
  noneWords: words,
  veto: z.strictObject({ words, noneWords: words, grade: z.string(), ...cited }).nullable(),
});

const reasonTrigger = z.discriminatedUnion('when', [
  /** Both sides are cut to `places` first, so that 13.333 of 13.33 is no shortfall. */
  z.strictObject({ when: z.literal('score-below-weight'), places: z.int().min(0).max(6), ...cited }),
  z.strictObject({ when: z.literal('over-fulfilled'), ...cited }),
  z.strictObject({ when: z.literal('execution-rate-below'), rate: decimalText, ...cited }),
  z.strictObject({ when: z.literal('budget-changed'), ...cited }),
  z.strictObject({ when: z.literal('level-not-full'), ...cited }),
]).meta({ id: 'reasonTrigger', description: '应写偏差原因的情形' });

/** locked: the computed value is the only one; a person's own score is not taken, and another value in the cell is offered for replacement. */
const fillMode = z.enum(['fill-empty', 'overwrite', 'check-only', 'locked']);

/** For cells that are General so far; the form's own number format always goes first. */
const fillFormats = z.strictObject({
  rates: z.enum(['General', '0', '0.00', '0%', '0.0%', '0.00%']),
  scores: z.enum(['General', '0', '0.0', '0.00']),
});

/** A resolved profile: complete in itself. `derivedFrom` is never written in a file. */
export const ruleProfileSchema = z.strictObject({
  $schema: z.string().optional(),
  id: profileId,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'profile.not-version'),
  name: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
  /** documented: the issuing document was read. sample: 示例口径, drawn from forms and general knowledge. */
  standing: z.enum(['documented', 'sample']),
  region: z.strictObject({ code: z.string().regex(/^\d{6}$/, 'profile.not-region-code'), name: z.string().min(1) }),
  /** Budget years it is for. */
  inForce: z.strictObject({ from: z.int().min(2000).max(2100), until: z.int().min(2000).max(2100).nullable() }),
  /** Set by the reader when the profile came from a parent: the parent's id and the places that differ. */
  derivedFrom: z.strictObject({ parent: z.string(), overrides: z.array(z.string()).readonly() }).nullable().default(null),
  sources: z.array(source).min(1).readonly(),
  recognition: z.strictObject({ atLeast: z.int(), signals: z.array(signal).min(1).readonly() }),
  points: z.strictObject({
    total: decimalText,
    /** Points scored in the fund block itself; "0" where fund scores stand in indicator rows. */
    fund: decimalText,
    indicators: decimalText,
    /** Points that the form does not show. A person states them; they are never invented. */
    offTable: z.array(z.strictObject({ name: z.string(), points: decimalText })).readonly(),
    mismatch: z.enum(['error', 'warning', 'hint']),
    ...cited,
  }),
  sections: z.array(section).readonly(),
  funds,
  fundMeasures: z.array(fundMeasure).readonly(),
  indicators: indicatorRules,
  overrides: z.array(indicatorOverride).readonly(),
  deductions: deductions.nullable(),
  totals: z.strictObject({
    /** Subtotals and totals add the rounded cells, or the exact numbers behind them. */
    add: z.enum(['rounded', 'exact']),
    cap: decimalText.nullable(),
    floor: decimalText.nullable(),
    ...cited,
  }),
  rounding: z.strictObject({
    /** Places of rates count after the point of the percentage: 97.81 % has 2. */
    fundRate: rounding,
    fundScore: rounding,
    weight: rounding,
    completionRate: rounding,
    indicatorScore: rounding,
    subtotal: rounding,
    total: rounding,
  }),
  grades: z.strictObject({ bands: z.array(z.strictObject({ grade: z.string(), interval })).min(1).readonly(), ...cited }).nullable(),
  reasons: z.strictObject({
    triggers: z.array(reasonTrigger).readonly(),
    scope: z.enum(['row', 'form']),
    /** Texts that are no reason although the cell is not empty. */
    notAReason: words,
    shortestLength: z.int().min(0).max(100),
    longestLength: z.int().min(1).max(10_000).nullable(),
    ...cited,
  }),
  fill: z.strictObject({
    rates: fillMode,
    scores: fillMode,
    subtotals: fillMode,
    total: fillMode,
    grade: fillMode,
    formats: fillFormats.optional(),
  }),
  /** 复核容差: a difference of no more than this that another rounding explains is named rounding, not error. */
  checking: z.strictObject({ roundingDifference: decimalText, ...cited }),
  /** Changes to single checks: level, highlight colour, wording. */
  findings: z.array(z.strictObject({
    check: z.string(),
    level: z.enum(['error', 'warning', 'hint', 'off']).optional(),
    colour: z.string().regex(/^#[0-9A-F]{6}$/, 'profile.not-colour').optional(),
    wording: z.strictObject({ zh: z.string(), en: z.string() }).optional(),
  })).readonly(),
  /** What of the rule is knowingly left out or unknown, in Chinese. */
  notCovered: z.array(z.string()).readonly(),
});

/** A file either holds a whole profile or names its parent and lists every place that differs. */
export const derivedProfileSchema = z.strictObject({
  $schema: z.string().optional(),
  id: profileId,
  extends: z.string(),
  overrides: z.array(z.strictObject({ at: z.string().regex(/^(?:\/[^/]+)+$/, 'profile.not-pointer'), value: z.json() })).min(1).readonly(),
});

export type RuleProfile = z.infer<typeof ruleProfileSchema>;
export type DerivedProfile = z.infer<typeof derivedProfileSchema>;
export type Citation = z.infer<typeof citation>;
export type Footing = Omit<Citation, 'except'>;
export type Certainty = z.infer<typeof certainty>;
export type ProfileSection = z.infer<typeof section>;
export type FundMeasure = z.infer<typeof fundMeasure>;
export type FundMethod = z.infer<typeof fundMethod>;
export type IndicatorRules = z.infer<typeof indicatorRules>;
export type PositiveRule = z.infer<typeof positiveRule>;
export type ReverseRule = z.infer<typeof reverseRule>;
export type QualitativeLevel = z.infer<typeof level>;
export type IndicatorOverride = z.infer<typeof indicatorOverride>;
export type ReasonTrigger = z.infer<typeof reasonTrigger>;
export type ProfileSource = z.infer<typeof source>;
