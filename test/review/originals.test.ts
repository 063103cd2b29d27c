import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess';
import { shippedProfiles } from '../../src/profile/shipped-profiles';
import { NO_JUDGEMENTS } from '../../src/scoring/form-score';
import { original } from '../support/originals';
import { withCells } from '../support/review';

/** The finding ids of every form of a workbook, by the profile it chooses itself. */
async function idsIn(name: string): Promise<readonly (readonly [string, string | undefined, readonly string[]])[]> {
  const { forms } = assess(await original(name), { profiles: shippedProfiles(), chosen: () => null, judgements: NO_JUDGEMENTS });
  return forms.map(({ form, profile, review }) => [form.id, profile?.id, review?.findings.map(({ level, id }) => `${level} ${id}`) ?? []]);
}

describe('the four source forms as printed', () => {
  it('Zhengzhou: null cells, and the points outside the table as a note', async () => {
    expect(await idsIn('zhengzhou-2023')).toEqual([['附表1 自评价评分表!A1', 'zhengzhou/2023', [
      'hint points-off-table@附表1 自评价评分表!F3',
      'hint markup-left@项目概况!D16',
      'hint markup-left@项目概况!D17',
      'hint markup-left@项目概况!D18',
      'hint markup-left@项目概况!D19',
    ]]]);
  });

  it('Shanghai: a copied goal, tags, a shifted row, targets that repeat a heading, a target cut off', async () => {
    expect(await idsIn('shanghai-2023')).toEqual([
      ['绩效自评!A1', 'shanghai/2023', [
        'hint goal-copied@绩效自评!F10',
      ]],
      ['绩效自评!A27', 'shanghai/2023', [
        'error row-shifted@绩效自评!A34',
        'hint markup-left@绩效自评!B36',
        'hint markup-left@绩效自评!E36',
        'warning target-repeats-heading@绩效自评!D41',
        'warning target-repeats-heading@绩效自评!D42',
        'warning target-repeats-heading@绩效自评!D44',
      ]],
      ['绩效自评!A49', 'shanghai/2023', [
        'hint goal-copied@绩效自评!E58',
        'warning target-cut-off@绩效自评!D64',
      ]],
      // 97.81 %, 9.78 and the truncated 8.86 are right, and both lost points have their reason or need none.
      ['绩效自评!A73', 'shanghai/2023', []],
    ]);
  });

  it('Zhongshan: the adjustment rate against the fund block, and the 60 % row without a reason', async () => {
    expect(await idsIn('zhongshan-2022')).toEqual([['自评表!A2', 'zhongshan/2022', [
      'warning reason-missing@自评表!H10',
      'error rate-contradicts-funds@自评表!H15',
    ]]]);
  });

  it('Panjin: nothing is wrong', async () => {
    expect((await idsIn('panjin-2023')).map(([, profile, ids]) => [profile, ids])).toEqual([['panjin/2023', []]]);
  });
});

describe('one cell changed in Shanghai’s fourth form', () => {
  it.each<readonly [string, string, string | number, readonly string[]]>([
    ['a score rounded half-up', 'G85', 8.87, ['hint score-differs@绩效自评!G85']],
    ['a score that is wrong', 'G85', 9.86, ['error score-differs@绩效自评!G85']],
    ['a total that adds the rows before it truncates', 'G90', 98.65, ['hint total-differs@绩效自评!G90']],
    ['a total that is wrong', 'G90', 99.64, ['error total-differs@绩效自评!G90']],
    ['a grade that is wrong', 'B91', '良', ['error grade-differs@绩效自评!B91']],
    ['no grade', 'B91', '', ['warning grade-missing@绩效自评!B91']],
    ['no reason', 'H85', '', ['warning reason-missing@绩效自评!H85']],
    ['no actual value', 'E86', '', ['error actual-missing@绩效自评!E86']],
    ['a rate that is wrong', 'G77', 98.71, ['error rate-differs@绩效自评!G77']],
    ['a rate in whole per cent', 'G77', 98, ['hint rate-differs@绩效自评!G77']],
    ['a source that does not add up', 'E78', 860.09, ['error fund-rows-contradict@绩效自评!E77', 'error rate-differs@绩效自评!G78']],
    ['a weight that breaks the sum', 'F85', 12, ['error weights-differ@绩效自评!F84', 'error score-differs@绩效自评!G85', 'error weights-differ@绩效自评!F90', 'error total-differs@绩效自评!G90']],
    ['a score above its weight', 'G84', 11, ['error score-over-weight@绩效自评!G84', 'error score-differs@绩效自评!G84']],
    ['a target that is easier to meet', 'D85', '=80(%)', ['error score-differs@绩效自评!G85', 'error total-differs@绩效自评!G90']],
    ['a target that repeats its name', 'D87', '按时办结率', ['warning target-repeats-heading@绩效自评!D87']],
  ])('%s', async (_, address, value, ids) => {
    const book = withCells(await original('shanghai-2023'), { [address]: { value: value === '' ? null : value, text: String(value) } });
    const { forms } = assess(book, { profiles: shippedProfiles(), chosen: () => null, judgements: NO_JUDGEMENTS });
    expect(forms[3]!.review!.findings.map(({ level, id }) => `${level} ${id}`)).toEqual(ids);
  });
});

describe('the same forms with their computed cells empty', () => {
  it.each(['zhengzhou-2023', 'shanghai-2023', 'zhongshan-2022', 'panjin-2023'])('%s: an empty cell is no wrong one', async (name) => {
    const found = (await idsIn(`${name}-blank`)).flatMap(([, , ids]) => ids);
    expect(found.filter((id) => /-differs@|grade-missing|score-over/.test(id))).toEqual([]);
  });
});
