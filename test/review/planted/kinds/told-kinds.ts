import { compare, RATIO_ONE } from '../../../../src/exact/ratio';
import { isFull, ownScore } from '../../../../src/review/own-score';
import { fundTotal, pickRow, type CleanForm, type Plant, put } from '../plant';

const isFullRow = ({ subject }: CleanForm, line: number) => {
  const own = ownScore(subject, line);
  return own !== null && isFull(own);
};

const isJustMet = (clean: CleanForm, line: number) => {
  const result = clean.subject.score.indicators[line]!;
  return result.outcome === 'scored' && result.by === 'rule' && result.rate !== null && compare(result.rate.exact, RATIO_ONE) === 0 && isFullRow(clean, line);
};

/** 说法与数字: words that the numbers beside them deny. */
export const toldKinds: readonly Plant[] = [
  {
    id: 'a shortfall told beside full marks',
    on: ['national'],
    finds: ['shortfall-full'],
    plant: (clean, random) => {
      const picked = pickRow(clean, random, ({ reason }, line) => reason !== null && isJustMet(clean, line));
      return picked === null ? null : put(clean, picked.row.reason!, random.pick(['受天气影响，进度较慢，已加派人手。', '个别任务未按期完成，已要求整改。', '办理数量低于计划，已加强宣传。']));
    },
  },
  {
    id: 'a remedy where nothing fell short',
    on: ['national'],
    finds: ['reason-needless'],
    plant: (clean, random) => {
      const picked = pickRow(clean, random, ({ reason }, line) => reason !== null && isJustMet(clean, line));
      return picked === null ? null : put(clean, picked.row.reason!, random.pick(['由于人手不足，今后加强招聘。', '宣传影响有限，下一步改进宣传方式。']));
    },
  },
  {
    id: 'another execution rate in a sentence',
    on: ['national', 'zhongshan'],
    finds: ['rate-told-otherwise'],
    plant: (clean, random) => {
      const goal = clean.subject.form.goals.find(({ achieved }) => achieved !== null)!;
      return put(clean, goal.achieved!, `${goal.achieved!.text.slice(0, 60)}。预算执行率为${random.pick(['61.5', '72', '83.25'])}%。`);
    },
  },
  {
    id: 'another total in a sentence',
    on: ['national'],
    finds: ['total-told-otherwise'],
    plant: (clean, random) => {
      const goal = clean.subject.form.goals.find(({ achieved }) => achieved !== null)!;
      return put(clean, goal.achieved!, `${goal.achieved!.text}本项目自评得分为${random.pick(['61.5', '72', '83.25'])}分。`);
    },
  },
  {
    id: 'another grade in a sentence',
    on: ['national'],
    finds: ['total-told-otherwise'],
    plant: (clean) => {
      const goal = clean.subject.form.goals.find(({ achieved }) => achieved !== null)!;
      return put(clean, goal.achieved!, `${goal.achieved!.text}本项目评价等级为“${clean.subject.form.grade!.grade === '中' ? '良' : '中'}”。`);
    },
  },
  {
    id: 'an overspending that never was',
    on: ['national'],
    finds: ['spending-told-otherwise'],
    plant: (clean) => {
      const goal = clean.subject.form.goals.find(({ achieved }) => achieved !== null)!;
      const line = clean.subject.form.funds.indexOf(fundTotal(clean.subject.form)!);
      const rate = clean.subject.score.funds[line]!.rate!;
      return put(clean, goal.achieved!, `${goal.achieved!.text}${compare(rate.exact, RATIO_ONE) < 0 ? '因临时任务增加，项目超支。' : '项目资金结余较多。'}`);
    },
  },
  {
    id: 'points taken where none are said to be',
    on: ['zhongshan'],
    finds: ['deduction-denied'],
    follows: ['subtotal-differs', 'total-differs', 'grade-differs'],
    plant: (clean, random) => {
      const row = random.pick(clean.subject.form.indicators.filter(({ role }) => role === 'penalty'));
      return put(clean, row.score!, random.pick([-5, -10]));
    },
  },
  {
    id: 'a stated deduction that is not taken',
    on: ['zhongshan'],
    finds: ['deduction-denied'],
    follows: ['subtotal-differs', 'total-differs'],
    elsewhere: true,
    plant: (clean, random) => {
      const row = random.pick(clean.subject.form.indicators.filter(({ role, rate }) => role === 'penalty' && rate !== null));
      return put(clean, row.rate!, `未按规定公开，扣${random.pick([5, 10])}分`);
    },
  },
];
