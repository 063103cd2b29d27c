import { findForms } from '../../../src/form/find-forms';
import { planChanges } from '../../../src/fill/plan-changes';
import type { RuleProfile } from '../../../src/profile/rule-profile';
import type { ReviewSubject } from '../../../src/review/check';
import { NO_JUDGEMENTS } from '../../../src/scoring/form-score';
import { scoreForm } from '../../../src/scoring/score-form';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import type { Random } from '../../fuzz/random';
import { applyEdits } from '../../support/apply-edits';
import { original } from '../../support/originals';
import { shipped } from '../../support/profile';
import { formSheet, withCells } from '../../support/review';
import type { CleanForm, Family } from './plant';
import { BENEFIT, COST, OUTPUT, REASONS, type RowWord, SATISFACTION } from './row-words';

const ZHONGSHAN = await original('zhongshan-2022-blank');
const PANJIN = await original('panjin-2023-blank');

/** 随机的干净表: made of words and numbers at random, and filled in by the engine itself. */
export function cleanForm(random: Random, family: Family): CleanForm {
  switch (family) {
    case 'national': {
      const profile = shipped(random.pick(['shanghai/2023', 'mof/2020', 'mof/2021-cost']));
      return filled(family, national(random, profile.id), profile, random.chance(30));
    }
    case 'zhongshan':
      return filled(family, zhongshan(random), shipped('zhongshan/2022'), random.chance(30));
    case 'panjin':
      return filled(family, PANJIN, shipped('panjin/2023'), random.chance(30));
  }
}

function filled(family: Family, blank: WorkbookSnapshot, profile: RuleProfile, formulas: boolean): CleanForm {
  const [form] = findForms(blank).forms;
  const score = scoreForm(form!, profile, { ...NO_JUDGEMENTS, acceptDefaults: true });
  const { planned } = planChanges({ form: form!, profile, score }, { overwrite: false, overwriteFormulas: false, formulas });
  const book = applyEdits(blank, planned.map(({ edit }) => edit));
  return { family, book, subject: subjectIn(book, profile) };
}

function subjectIn(book: WorkbookSnapshot, profile: RuleProfile): ReviewSubject {
  const [form] = findForms(book).forms;
  return { form: form!, profile, score: scoreForm(form!, profile, NO_JUDGEMENTS) };
}

interface Section {
  readonly level1: string;
  readonly words: readonly RowWord[];
  readonly points: number;
}

function national(random: Random, profile: string): WorkbookSnapshot {
  const summed = random.chance(30);
  const rows = sectionsOf(random, profile).flatMap((section) => [
    ...sectionRows(random, section),
    ...(summed ? [{ text: `${section.level1}小计 | < | < | < | < | ${section.points} | `, short: false }] : []),
  ]);
  const reasons = [...REASONS];
  const { funds } = fundBlock(random);
  return formSheet({
    funds,
    goal: `全年组织培训${20 + random.below(50)}场，保障各项业务平稳运行。`,
    achieved: `共组织培训${20 + random.below(50)}场，参训人员${1000 + random.below(900)}人，业务运行平稳。`,
    rows: rows.map((row) => row.text.includes('小计') ? row.text : row.short ? `${row.text} | ${reasons.splice(random.below(reasons.length), 1)[0] ?? REASONS[0]}` : `${row.text} | `),
    total: '100 | ',
    grade: '',
  });
}

function sectionsOf(random: Random, profile: string): readonly Section[] {
  const sections = (cost: number, output: number, benefit: number, satisfaction: number) => [
    ...(cost === 0 ? [] : [{ level1: '成本指标', words: COST.map((word) => ({ ...word, level2: '经济成本指标' })), points: cost }]),
    { level1: '产出指标', words: cost === 0 ? [...OUTPUT, ...COST] : OUTPUT, points: output },
    { level1: '效益指标', words: BENEFIT, points: benefit },
    { level1: '满意度指标', words: SATISFACTION, points: satisfaction },
  ];
  if (profile === 'mof/2021-cost') return sections(20, 40, 20, 10);
  return profile === 'mof/2020' ? sections(0, 50, 30, 10) : random.pick([sections(0, 50, 30, 10), sections(0, 60, 20, 10), sections(0, 45, 35, 10), sections(0, 50, 20, 20)]);
}

interface RowText {
  readonly text: string;
  readonly short: boolean;
}

/** Rows of one section: other names each, in the order of their second level, with weights that make up the points. */
function sectionRows(random: Random, { level1, words, points }: Section): readonly RowText[] {
  const count = points <= 10 ? 1 + random.below(2) : 2 + random.below(Math.min(3, words.length - 1));
  const left = [...words];
  const chosen = Array.from({ length: count }, () => left.splice(random.below(left.length), 1)[0]!);
  const sorted = words.filter((word) => chosen.includes(word));
  const weights = shared(random, points, count);
  return sorted.map((word, at) => {
    const level2 = at > 0 && sorted[at - 1]!.level2 === word.level2 ? '^' : word.level2;
    const { target, actual, short } = values(random, word);
    return { text: `${at === 0 ? level1 : '^'} | ${level2} | ${word.name} | ${target} | ${actual} | ${weights[at]} | `, short };
  }).flatMap((row, at) => sorted[at]!.unit === '件' && weights[at]! >= 4 ? [row, ...parts(weights[at]!)] : [row]);
}

/** 其中 rows below a row: their points make up its own, and so do their scores. */
function parts(weight: number): readonly RowText[] {
  const first = Math.floor(weight / 2);
  return [['电话', first], ['网络', weight - first]].map(([name, points]) => ({ text: `^ | ^ | 其中：${name}来件 | ≥500件 | 520件 | ${points} | `, short: false }));
}

/** Whole points that make up the whole, none of them less than two. */
function shared(random: Random, points: number, count: number): readonly number[] {
  const even = Math.floor(points / count);
  const parts = Array.from({ length: count }, () => even);
  parts[0]! += points - even * count;
  const most = Math.min(even - 2, 5);
  for (let at = 1; at < count && most > 0; at += 1) {
    const moved = random.below(most);
    parts[at]! -= moved;
    parts[0]! += moved;
  }
  return parts;
}

function values(random: Random, { unit, from, to, sign }: RowWord): { readonly target: string; readonly actual: string; readonly short: boolean } {
  const target = from + random.below(to - from + 1);
  const short = sign === '≥' && random.chance(25);
  const amount = sign === '≤' ? target - random.below(Math.floor(target / 8) + 1)
    : short ? target - 1 - random.below(Math.floor(target / 10) + 1) : target + random.below(Math.floor(target / 8) + 1);
  const actual = unit === '%' ? percentText(random, Math.min(amount, 100)) : String(amount);
  return { target: `${sign}${target}${unit}`, actual: `${actual}${unit}`, short };
}

function percentText(random: Random, whole: number): string {
  return whole >= 99 || random.chance(50) ? String(whole) : `${whole}.${1 + random.below(9)}`;
}

/** Amounts in hundredths of 万元, so that the sources add up to the last place. */
function fundBlock(random: Random): { readonly funds: readonly string[] } {
  const budget = 10_000 + random.below(900_000);
  const spent = random.chance(30) ? budget : budget - random.below(Math.floor(budget / 12));
  const carried = random.chance(40) ? Math.floor(budget / 5) : 0;
  const carriedSpent = Math.min(carried, spent);
  const line = (label: string, whole: number, used: number, points: string) => `${label} | ${hundredths(whole)} | ${hundredths(whole)} | ${hundredths(used)} | ${points} |  | ${points === '10' ? '' : '-'}`;
  return {
    funds: [
      line('年度资金总额', budget, spent, '10'),
      line('其中：当年财政拨款', budget - carried, spent - carriedSpent, '-'),
      line('上年结转资金', carried, carriedSpent, '-'),
      line('其他资金', 0, 0, '-'),
    ],
  };
}

function hundredths(amount: number): string {
  const text = String(amount).padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
}

/** The form of Zhongshan with other results, the two faults of the printed one mended. */
function zhongshan(random: Random): WorkbookSnapshot {
  const actual = () => ({ value: 100 - (random.chance(60) ? 0 : random.below(40)) });
  return withCells(ZHONGSHAN, {
    H10: { value: '话务量超出设计能力，人工接通率偏低。已扩容坐席并增加排班。' },
    H11: { value: '话务量超出设计能力，人工接通率偏低。已扩容坐席并增加排班。' },
    H15: { value: 0 },
    H18: actual(), H19: actual(), H20: actual(), H25: actual(), H28: actual(),
  });
}
