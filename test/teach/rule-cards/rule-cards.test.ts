import { describe, expect, it } from 'vitest';
import { describeProfile } from '../../../src/explain/rules/describe-profile';
import type { RuleProfile } from '../../../src/profile/rule-profile';
import { shippedProfiles } from '../../../src/profile/shipped-profiles';
import { formulaText } from '../../../src/teach/rule-cards/formula-text';
import type { RuleCard, WorkedRow } from '../../../src/teach/rule-cards/rule-card';
import { ruleCards } from '../../../src/teach/rule-cards/rule-cards';
import { say } from '../../../src/wording/say';
import { compareFractions, fractionOf } from '../../exact/oracle';
import { faultsOf, replayStep } from '../../scoring/replay';
import { TEST_PROFILE_IDS, testProfile } from '../../support/test-profiles';

const PROFILES = [...shippedProfiles(), ...TEST_PROFILE_IDS.map(testProfile)].map((profile) => [profile.id, profile] as const);

function card(profile: RuleProfile, id: string): RuleCard {
  return ruleCards(profile).find((one) => one.id === id)!;
}

function shipped(id: string): RuleProfile {
  return shippedProfiles().find((profile) => profile.id === id)!;
}

/** "88.66 → 8.87": the value that a row turns on, and what came out. */
function inShort({ given, result }: WorkedRow): string {
  const turns = given.find(({ name: { key } }) => key === 'teachcard.given-actual' || key === 'teachcard.given-remark') ?? given.find(({ name: { key } }) => key === 'teachcard.given-spent') ?? given[0]!;
  return `${turns.text} → ${result.kind === 'scored' ? [result.shown, result.grade].filter((text) => text !== null).join(' ') : result.kind}`;
}

function read(row: WorkedRow, step: string): string | undefined {
  return row.derivation.find((one) => one.step === step)?.says.data['text'] as string | undefined;
}

describe.each(PROFILES)('the cards of %s', (_, profile) => {
  it('say everything the profile says, each line once', () => {
    const lines = ruleCards(profile).flatMap(({ lines: own }) => own).map(({ says, footing }) => [say(says, 'zh'), footing.source, footing.certainty].join(' '));
    const all = describeProfile(profile).flatMap(({ lines: own }) => own).map(({ says, footing }) => [say(says, 'zh'), footing.source, footing.certainty].join(' '));
    expect([...lines].sort()).toEqual([...all].sort());
  });

  it('have names of their own, and three rows or none', () => {
    const ids = ruleCards(profile).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, rows } of ruleCards(profile)) expect([id, rows.map(({ role }) => role)]).toEqual([id, rows.length === 0 ? [] : ['typical', 'edge', 'failing']]);
  });

  it('show rows whose numbers come out again when their formulas are replayed', () => {
    let replayed = 0;
    for (const { id, rows } of ruleCards(profile)) {
      for (const { derivation, result } of rows) {
        const wrong = derivation.filter((step) => step.formula !== null && compareFractions(replayStep(step), fractionOf(step.value!)) !== 0);
        expect([id, wrong]).toEqual([id, []]);
        if (result.kind !== 'scored' || id === 'points') continue;
        const scored = derivation.filter(({ step }) => step !== 'grade');
        expect([id, faultsOf(scored, result.shown)]).toEqual([id, []]);
        replayed += 1;
      }
    }
    expect(replayed).toBeGreaterThanOrEqual(12);
  });

  it('show as given what the engine read', () => {
    for (const { id, rows } of ruleCards(profile)) {
      for (const row of rows) {
        for (const [step, name] of [['read-target', 'target'], ['read-actual', 'actual'], ['read-spent', 'spent'], ['read-budget', 'budget'], ['read-initial', 'initial']] as const) {
          const shown = row.given.find(({ name: { key } }) => key === `teachcard.given-${name}`)?.text;
          const found = read(row, step);
          if (shown !== undefined && found !== undefined) expect([id, step, shown]).toEqual([id, step, found]);
        }
      }
    }
  });

  it('write their formulas in words of the form, whatever the language', () => {
    for (const { formulas } of ruleCards(profile)) {
      for (const formula of formulas) {
        expect(formulaText(formula, 'zh').replaceAll(/MIN|MAX/g, '')).not.toMatch(/[A-Za-z*/]/);
        expect(formulaText(formula, 'en')).not.toMatch(/[一-鿿*/]/);
      }
    }
  });
});

describe('the cards of a profile that says next to nothing', () => {
  const [national] = shippedProfiles();
  const bare: RuleProfile = {
    ...national!,
    points: { ...national!.points, total: '0', fund: '0', indicators: '0' },
    sections: national!.sections.map((section) => ({ ...section, words: [], points: { exactly: '0' } })),
    fundMeasures: national!.fundMeasures.map((measure) => ({ ...measure, at: { indicatorNamed: [] }, points: null })),
    indicators: { ...national!.indicators, qualitative: { ...national!.indicators.qualitative, levels: [] }, overFulfilment: [{ ...national!.indicators.overFulfilment[0]!, interval: '<0.5' }] },
    overrides: [{ when: { names: [], level1: [] }, use: { notScored: true }, cite: national!.totals.cite }],
    deductions: { items: [], floor: null, noneWords: [], veto: null },
    reasons: { ...national!.reasons, triggers: [] },
  };

  it('are made all the same, with what can be told', () => {
    const cards = ruleCards(bare);
    expect(cards.map(({ id }) => id)).toContain('positive');
    expect(cards.map(({ id }) => id)).not.toContain('deductions');
    expect(cards.find(({ id }) => id === 'reasons')!.rows).toEqual([]);
  });
});

describe('the rows of a card', () => {
  it('round as the profile does: the same shortfall is 8.87 by the national rule and 8.86 in Shanghai', () => {
    expect(card(shipped('mof/2020'), 'positive').rows.map(inShort)).toEqual(['88.66 → 8.87', '100 → 10.00', '0 → 0.00']);
    expect(card(shipped('shanghai/2023'), 'positive').rows.map(inShort)).toEqual(['88.66 → 8.86', '100 → 10.00', '0 → 0.00']);
  });

  it('stand on the limits of the profile: the end of the best band, and of a rate below which nothing is earned', () => {
    expect(card(shipped('zhongshan/2022'), 'fund-execution-rate').rows.map(inShort)).toEqual(['94 → 4.00', '98 → 5.00', '60 → 0.00']);
    expect(card(shipped('zhongshan/2022'), 'fund-adjustment-rate').rows.map(inShort)).toEqual(['87.5 → 12.00', '90 → 15.00', '60 → 0.00']);
    expect(card(testProfile('test/guangxi-mode'), 'positive').rows.map(inShort)).toEqual(['88.66 → 8.87', '60 → 6.00', '59 → 0.00']);
  });

  it('score each fund measure by its own rule, though the fund line has room for one', () => {
    expect(card(testProfile('test/funds'), 'fund-adjustment-rate').rows.flatMap(({ derivation }) => derivation.filter(({ step }) => step === 'rate').map(({ operands }) => Object.keys(operands)))).toEqual([['adjustment', 'initial'], ['adjustment', 'initial'], ['adjustment', 'initial']]);
  });

  it('share the points of a section as its rows do', () => {
    expect(card(shipped('zhongshan/2022'), 'points').rows.map(({ given, result }) => [given.at(-1)!.text, result.kind === 'scored' ? result.shown : ''])).toEqual([['2', '20'], ['3', '40/3'], ['6', '20/3']]);
    expect(card(shipped('zhongshan/2022'), 'positive').rows.map(inShort)).toEqual(['88.66 → 11.82', '100 → 13.33', '0 → 0.00']);
  });

  it('show over-fulfilment below the line, on it and far beyond', () => {
    expect(card(testProfile('test/platform'), 'over').rows.map(inShort)).toEqual(['110 → 10.00', '120 → open', '170 → open']);
    expect(card(shipped('mof/2020'), 'over').rows.map(({ reasonDue }) => reasonDue.length)).toEqual([0, 1, 1]);
  });

  it('leave deductions and a stated veto to a person', () => {
    expect(card(shipped('zhongshan/2022'), 'deductions').rows.map(inShort)).toEqual(['未发生扣分行为 → 0.00', '存在个别问题 → open', '是 → open']);
  });

  it('round up, on the half and down, whatever the weight', () => {
    const results = card(shipped('zhongshan/2022'), 'rounding').rows.map(inShort);
    expect(results).toEqual(['88.86 → 11.85', '88.85 → 11.85', '88.81 → 11.84']);
    expect(card(shipped('mof/2020'), 'rounding').rows.map(inShort)).toEqual(['88.86 → 8.89', '88.85 → 8.89', '88.84 → 8.88']);
  });

  it('grade a total inside a grade, on its line and below the lowest', () => {
    expect(card(shipped('mof/2020'), 'totals').rows.map(({ result }) => result)).toEqual([
      { kind: 'scored', shown: '85', grade: '良' }, { kind: 'scored', shown: '90', grade: '优' }, { kind: 'scored', shown: '59.99', grade: '差' },
    ]);
  });

  it('tell apart rows that need a reason from one that needs none', () => {
    expect(card(shipped('mof/2020'), 'reasons').rows.map(({ reasonDue }) => reasonDue.length)).toEqual([0, 1, 1]);
    expect(card(shipped('zhongshan/2022'), 'reasons').rows.map((row) => `${inShort(row)} ${row.reasonDue.length}`)).toEqual(['100 → 13.33 0', '99.99 → 13.33 0', '95 → 12.67 1']);
  });
});
