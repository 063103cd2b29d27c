import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess, type FormAssessment } from '../../src/assess';
import { planChanges } from '../../src/fill/plan-changes';
import { nodeCodec } from '../../src/host/xlsx/zip/codec.node';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { shippedProfiles } from '../../src/profile/shipped-profiles';
import { parseDecimal } from '../../src/exact/decimal';
import { type Judgements, NO_JUDGEMENTS } from '../../src/scoring/form-score';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

const SHEET = '项目支出绩效自评表';
const DECIDED: Judgements = { ...NO_JUDGEMENTS, scores: new Map([[`${SHEET}!H18`, parseDecimal('10.5')!]]) };
const ONLY_EMPTY = { overwrite: false, overwriteFormulas: false, formulas: false };

async function assessed(name: string, judgements: Judgements): Promise<{ readonly host: XlsxHost; readonly form: FormAssessment }> {
  const host = XlsxHost.open(readFileSync(`assets/samples/${name}.xlsx`), nodeCodec);
  const { forms, refused } = assess(await host.read(), { profiles: shippedProfiles(), chosen: () => null, judgements });
  expect(refused).toEqual([]);
  expect(forms).toHaveLength(1);
  return { host, form: forms[0]! };
}

function plan({ form, profile, score }: FormAssessment) {
  return planChanges({ form, profile: profile!, score: score! }, ONLY_EMPTY);
}

function texts({ sheets }: WorkbookSnapshot, columns: readonly number[]): readonly string[] {
  return sheets[0]!.cells.filter(({ column }) => columns.includes(column)).map(({ row, column, text }) => `${row},${column} ${text}`);
}

describe('the national sample', () => {
  it('is one form of the national profile, with nothing odd in it', async () => {
    const { form } = await assessed('national-blank', NO_JUDGEMENTS);
    expect(form.profile?.id).toBe('mof/2020');
    expect(form.form.notices).toEqual([]);
    expect(form.form.indicators).toHaveLength(8);
  });

  it('scores every row by rules that are known: what is assumed changes no score here', async () => {
    const { form: { score } } = await assessed('national-blank', DECIDED);
    const assumed = [score!.funds[0]!, ...score!.indicators].flatMap(({ derivation }) => derivation.filter(({ cite }) => cite?.certainty === 'assumed'));
    // A sign that is written needs no rule, a limit that is met gives all points by every formula, and no number here is cut by rounding.
    expect(new Set(assumed.map(({ step, says }) => `${step} ${says.key}`))).toEqual(new Set(['kind scoring.sign-written', 'raw scoring.met', 'round scoring.round-half-up']));
  });

  it('asks a person for one score, and the clerk for the reasons of two rows', async () => {
    const { form } = await assessed('national-blank', DECIDED);
    const { form: open } = await assessed('national-blank', NO_JUDGEMENTS);
    expect(open.score!.indicators.map(({ outcome }) => outcome)).toEqual(['scored', 'scored', 'scored', 'scored', 'scored', 'needs-review', 'scored', 'scored']);
    expect(form.review!.findings.map(({ check, ref }) => `${check} ${ref.row + 1}`)).toEqual(['reason-missing 14', 'reason-missing 18']);
  });

  it('once filled holds what the filled one holds', async () => {
    const { host, form } = await assessed('national-blank', DECIDED);
    await host.apply({ edits: plan(form).planned.map(({ edit }) => edit), marks: null, store: null });
    const { host: filled } = await assessed('national', DECIDED);
    expect(texts(await host.read(), [7])).toEqual(texts(await filled.read(), [7]));
  });

  it('filled is beyond complaint', async () => {
    const { form } = await assessed('national', DECIDED);
    expect(form.review!.findings).toEqual([]);
    expect(plan(form).planned).toEqual([]);
    expect(plan(form).left).toEqual([]);
  });
});
