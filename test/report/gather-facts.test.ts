import { describe, expect, it } from 'vitest';
import { gatherFacts, type ReviewDecisions } from '../../src/report/gather-facts';
import { opinionText } from '../../src/report/opinion-text';
import { original } from '../support/originals';
import { type JudgedForm, judgedForms, waived } from '../support/judged';
import { formSheet, rowsWith } from '../support/review';

const UNDECIDED = { taken: null, notes: new Map(), scores: { rows: [], pack: null, total: { total: null, grade: null } }, signature: { reviewer: '', date: '' } };

function factsOf({ subject, review, judged }: JudgedForm, decisions: Partial<ReviewDecisions> = {}) {
  return gatherFacts({ ...subject, review }, { file: 'form.xlsx', judged, ...UNDECIDED, ...decisions });
}

const WRONG = formSheet({ rows: rowsWith({ 0: '产出指标 | 数量指标 | 受理来电 | ≥10000件 | 12000件 | 30 | 25 | ', 1: '^ | 质量指标 | 办结率 | ≥98% | 99% | 30 | 31 | ' }) });

describe('gatherFacts', () => {
  it('gathers who, by which rules and with what result', () => {
    const [form] = judgedForms(WRONG);
    const facts = factsOf(form!);
    expect(facts.identity).toEqual({ file: 'form.xlsx', form: '自评表!A1', range: '自评表!A1:H17', project: '热线运行经费', department: '某局', unit: '某中心', year: '' });
    expect(facts.profile).toMatchObject({ id: 'shanghai/2023', standing: 'sample', hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(facts.totals).toMatchObject({ total: { label: '总分', reported: '100', recomputed: '100.00', difference: '0' }, grade: { reported: '优', recomputed: '优' } });
    expect(facts.checks.failed).toBeGreaterThan(0);
  });

  it('takes in everything that is not waived, until somebody chooses', () => {
    const [form] = judgedForms(WRONG);
    const [first, second] = form!.judged;
    const { findings } = factsOf(form!);
    expect(findings.map(({ id }) => id)).toEqual(form!.judged.map(({ finding }) => finding.id));
    expect(factsOf(form!, { taken: new Set([second!.key]) }).findings.map(({ id }) => id)).toEqual([second!.finding.id]);
    const [again] = judgedForms(WRONG, waived(first!));
    const facts = factsOf(again!);
    expect(facts.findings.map(({ id }) => id)).not.toContain(first!.finding.id);
    expect(facts.waivers).toMatchObject([{ finding: { id: first!.finding.id }, reason: { key: 'review.waived-verified' }, text: '看过凭证', on: '2026-11-21' }]);
  });

  it('names the row of a finding, and of a reason that stands beside the goal', async () => {
    const [form] = judgedForms(await original('zhongshan-2022'), [], 'zhongshan/2022');
    expect(factsOf(form!).findings.map(({ check, indicator }) => [check, indicator])).toContainEqual(['reason-missing', '时效指标']);
  });

  it('carries the words of the reviewer', () => {
    const [form] = judgedForms(WRONG);
    const [first] = form!.judged;
    const { findings } = factsOf(form!, { notes: new Map([[first!.key, '请附台账']]) });
    expect(findings.map(({ note }) => note).filter((note) => note !== '')).toEqual(['请附台账']);
    expect(opinionText(factsOf(form!, { notes: new Map([[first!.key, '请附台账']]) }), 'opinion', 'zh')).toContain('（复核人：请附台账）');
  });
});
