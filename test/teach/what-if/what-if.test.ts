import { beforeAll, describe, expect, it } from 'vitest';
import { decimal, decimalText } from '../../../src/exact/decimal';
import { ratio } from '../../../src/exact/ratio';
import { ratioText } from '../../../src/exact/ratio-text';
import { NO_JUDGEMENTS, type LineScore } from '../../../src/scoring/form-score';
import { scoreForm } from '../../../src/scoring/score-form';
import { changedForm, movedForm } from '../../../src/teach/what-if/changed-form';
import { lineInForm } from '../../../src/teach/what-if/line-in-form';
import { movesOf } from '../../../src/teach/what-if/moves-of';
import { lineOf } from '../../../src/teach/what-if/outcomes';
import { spellingOf } from '../../../src/teach/what-if/spelling-of';
import { spelled } from '../../../src/teach/what-if/move';
import { whatIf } from '../../../src/teach/what-if/what-if';
import { formOf, SHEET } from '../../scoring/form-of';
import { profileOf } from '../../scoring/profile-of';
import { derivationFaults } from '../../scoring/run-case';
import { allMoves, type SampleForm, sampleForms } from './sample-forms';

let samples: readonly SampleForm[];
beforeAll(async () => { samples = await sampleForms(); });

const scores = (line: LineScore | null) => line === null ? null : line.outcome === 'scored' ? decimalText(line.score) : line.reason.key;

describe('the value that stands there', () => {
  it('changes nothing, whatever is moved in whatever row of every sample', () => {
    let tried = 0;
    for (const sample of samples) {
      for (const { move } of allMoves(sample)) {
        const { written, ...spelling } = spellingOf(sample.form, sample.profile, move) ?? { written: null, before: '', behind: '' };
        if (written === null || !written.denominator.equals('1')) continue;
        tried += 1;
        const text = spelled({ ...spelling, written }, written.numerator);
        const { form, undecided } = changedForm(sample.form, sample.profile, [{ move, text }]);
        expect([sample.name, move, form === sample.form, undecided.length]).toEqual([sample.name, move, true, 0]);
      }
    }
    expect(tried).toBeGreaterThan(150);
  });

  it('scores the same when it is really put into the cell anew, where the rule alone decides', () => {
    let tried = 0;
    for (const sample of samples) {
      for (const { line, move } of allMoves(sample)) {
        const spelling = spellingOf(sample.form, sample.profile, move);
        const own = lineInForm(sample.form, sample.profile, line);
        if (spelling === null || spelling.written === null || !spelling.written.denominator.equals('1')) continue;
        if (own?.outcome !== 'scored' || own.by !== 'rule') continue;
        tried += 1;
        const anew = lineInForm(movedForm(sample.form, sample.profile, { move, text: spelled(spelling, spelling.written.numerator) }), sample.profile, line);
        expect([sample.name, line, move, scores(anew)]).toEqual([sample.name, line, move, scores(own)]);
      }
    }
    expect(tried).toBeGreaterThan(120);
  });
});

describe('another value', () => {
  const profile = profileOf('mof/2020');
  const form = formOf({
    amountUnit: '万元',
    funds: [{ initial: '120', budget: '100', spent: '90' }, { role: 'component', label: '其中：财政拨款', initial: '120', budget: '100', spent: '90' }],
    rows: [
      { level1: '产出指标', level2: '数量指标', name: '甲', target: '≥90%', actual: '81%', weight: '40' },
      { level1: '效益指标', level2: '社会效益指标', name: '乙', target: '显著', actual: '较好', weight: '50', score: '40' },
    ],
    subtotals: [{ kind: 'section', of: [0] }],
  });
  const judged = { ...NO_JUDGEMENTS, scores: new Map([[`${SHEET}!H12`, decimal('45')]]) };

  it('moves the row, its subtotal and the total as the engine would, and its derivations replay', () => {
    const { score } = whatIf(form, profile, NO_JUDGEMENTS, [{ move: { kind: 'actual', row: 0 }, text: '90%' }]);
    expect([scores(score.indicators[0]!), score.subtotals[0]!.outcome === 'scored' && decimalText(score.subtotals[0]!.score)]).toEqual(['40', '40']);
    expect(derivationFaults(score)).toEqual([]);
  });

  it('of a rate spends exactly that much of the budget that the profile names, and of the total row only', () => {
    const { form: changed, score } = whatIf(form, profile, NO_JUDGEMENTS, [{ move: { kind: 'execution-rate' }, text: '33.33%' }]);
    expect(changed.funds.map(({ spent }) => spent!.text)).toEqual(['33.33', '90']);
    const line = score.funds[0]!;
    expect(line.outcome === 'scored' && [ratioText(line.rate!.exact), decimalText(line.score)]).toEqual(['0.3333', '3.33']);
  });

  it('of a rate counts in 元 where one amount of the row has a unit of its own', () => {
    const mixed = formOf({ amountUnit: '元', funds: [{ budget: '5.8万元', spent: '29000' }] });
    const { form: changed, score } = whatIf(mixed, profile, NO_JUDGEMENTS, [{ move: { kind: 'execution-rate' }, text: '75%' }]);
    expect(changed.funds[0]!.spent!.text).toBe('43500元');
    expect(score.funds[0]!.rate!.exact).toEqual(ratio(decimal('43500'), decimal('58000')));
  });

  it('of the points gives the row more to earn', () => {
    const { score } = whatIf(form, profile, NO_JUDGEMENTS, [{ move: { kind: 'weight', row: 0 }, text: '20' }]);
    expect(scores(score.indicators[0]!)).toBe('18');
  });

  it('may come with others, and taking one back leaves the others', () => {
    const [row, rate] = [{ move: { kind: 'actual', row: 0 }, text: '45%' } as const, { move: { kind: 'execution-rate' }, text: '50%' } as const];
    const both = whatIf(form, profile, judged, [row, rate]).score;
    expect([scores(both.indicators[0]!), scores(both.funds[0]!), both.total.outcome === 'scored' && decimalText(both.total.score)]).toEqual(['20', '5', '70']);
    expect(whatIf(form, profile, judged, [rate]).score.indicators[0]).toEqual(scoreForm(form, profile, judged).indicators[0]);
    expect(whatIf(form, profile, judged, []).score).toEqual(scoreForm(form, profile, judged));
  });

  it('is not decided by what a person decided for the value before it', () => {
    expect(scores(scoreForm(form, profile, judged).indicators[1]!)).toBe('45');
    expect(scores(scoreForm(form, profile, NO_JUDGEMENTS).indicators[1]!)).toBe('40');
    const moved = whatIf(form, profile, judged, [{ move: { kind: 'actual', row: 1 }, text: '一般般' }]).score;
    expect(moved.indicators[1]!.outcome).toBe('needs-review');
    expect(moved.total.outcome === 'needs-review' && moved.total.range !== null).toBe(true);
  });

  it('that says nothing the engine can read is answered by its sentence, not by a score', () => {
    for (const text of ['约100人', '=1+1', '#REF!', '8/9', '90%95%', '\u202e%18', '9'.repeat(199), '<script>', '无']) {
      const { score } = whatIf(form, profile, NO_JUDGEMENTS, [{ move: { kind: 'actual', row: 0 }, text }]);
      expect([text, score.indicators[0]!.outcome]).toEqual([text, 'needs-review']);
    }
  });

  it('in a cell that several rows read stands in all of them', () => {
    const [one, other] = form.indicators;
    const merged = { ...form, indicators: [one!, { ...other!, actual: { ...one!.actual!, shared: true }, target: one!.target }] };
    const { score } = whatIf(merged, profile, NO_JUDGEMENTS, [{ move: { kind: 'actual', row: 0 }, text: '45%' }]);
    expect(score.indicators.map(scores)).toEqual(['20', '25']);
  });

  it('leaves the form that was given as it was', () => {
    const before = JSON.stringify(form);
    whatIf(form, profile, NO_JUDGEMENTS, [{ move: { kind: 'actual', row: 0 }, text: '1%' }, { move: { kind: 'weight', row: 1 }, text: '1' }, { move: { kind: 'execution-rate' }, text: '1%' }]);
    expect(JSON.stringify(form)).toBe(before);
  });
});

describe('what can be moved', () => {
  it('are points only where the cell gives them and not the profile', () => {
    const spec = { rows: [{ level1: '产出指标', level2: '数量指标', name: '甲', target: '≥90%', actual: '81%', weight: '40' }] };
    const kinds = (id: string) => movesOf(formOf(spec), profileOf(id), 0).moves.map(({ kind }) => kind);
    expect(kinds('mof/2020')).toEqual(['actual', 'weight']);
    expect(profileOf('zhongshan/2022').sections.some(({ weights }) => weights.from === 'equal-share')).toBe(true);
    expect(kinds('zhongshan/2022')).toEqual(['actual']);
  });

  it('is nothing where a row adds others, nobody uses it or only a person decides, and the reason is said', () => {
    const form = formOf({ rows: [
      { name: '甲', role: 'parent', weight: '10', target: '≥9', actual: '9' }, { name: '乙', role: 'child', parent: 0, weight: '10', target: '≥9', actual: '9' },
      { name: '指标1', role: 'placeholder' }, { name: '扣分', role: 'penalty', actual: '无' },
    ] });
    const whys = form.indicators.map((_, line) => movesOf(form, profileOf('mof/2020'), line)).map(({ moves, why }) => why?.key ?? moves.map(({ kind }) => kind));
    expect(whys).toEqual(['teach.if.parent', ['actual', 'weight'], 'teach.if.placeholder', 'teach.if.by-person']);
  });
});

describe('the lines of a form', () => {
  it('are scored alone as they are scored within it', () => {
    for (const { name, form, profile } of samples) {
      const whole = scoreForm(form, profile, NO_JUDGEMENTS);
      for (const line of [null, ...form.indicators.keys()]) {
        if (line !== null && form.indicators[line]!.role !== 'indicator') continue;
        expect([name, line, lineInForm(form, profile, line)]).toEqual([name, line, lineOf(form, whole, line)]);
      }
    }
  });
});
