import type { Field } from '../../../form/evaluation-form';
import type { ReviewSubject } from '../../../review/check';
import { isReason } from '../../../review/checks/reason-missing';
import { isFull, ownScore } from '../../../review/own-score';
import { AROUND_SCORES } from './computed-plant';
import { ownRows, type RowPlace, wordPlant } from './word-plant';

type Placed = readonly { readonly field: Field; readonly place: RowPlace | null }[];

function cellsOf(subject: ReviewSubject, pick: (place: RowPlace) => Field | null): Placed {
  return ownRows(subject).flatMap((place) => {
    const field = pick(place);
    return field === null ? [] : [{ field, place }];
  });
}

/** Reasons that are due and given. */
const given = (subject: ReviewSubject): Placed => cellsOf(subject, ({ row, line }) => {
  const result = subject.score.indicators[line]!;
  return result.outcome !== 'not-scored' && result.reasonDue.length > 0 && row.reason !== null && isReason(row.reason.text, subject.profile) ? row.reason : null;
});

const inFull = (subject: ReviewSubject, pick: (place: RowPlace) => Field | null): Placed => cellsOf(subject, (place) => {
  const own = ownScore(subject, place.line);
  return own !== null && isFull(own) ? pick(place) : null;
});

const achieved = ({ form }: ReviewSubject): Placed => form.goals.flatMap(({ achieved: field }) => field === null || field.text.trim() === '' ? [] : [{ field, place: null }]);

const behind = (field: Field, sentence: string): string => `${field.text.trim().replace(/[。；;，,]$/, '')}。${sentence}`;

/** 文字种错: reasons, results and goals that contradict the numbers beside them. */
export const WORD_PLANTS = {
  'reason-missing': wordPlant('reason-missing', { finds: ['reason-missing'], cellOf: given, text: (_, __, random) => random.pick(['', '无', '/']) }),
  'reason-copied': wordPlant('reason-copied', {
    finds: ['reason-copied'],
    cellOf: given,
    text: (field, subject, random) => {
      const others = given(subject).filter((one) => one.field !== field && one.field.text.length > 8);
      return others.length === 0 ? null : random.pick(others).field.text;
    },
  }),
  'reason-without-remedy': wordPlant('reason-without-remedy', {
    finds: ['reason-without-remedy'],
    cellOf: given,
    text: (_, __, random) => random.pick(['汛期两个街道道路中断，停止上门服务二十天。', '部分居民外出务工，没有到场参加。']),
  }),
  'shortfall-told': wordPlant('shortfall-told', {
    finds: ['shortfall-full'],
    cellOf: (subject) => inFull(subject, ({ row }) => row.reason !== null && row.reason.text.trim() === '' ? row.reason : null),
    text: (_, __, random) => random.pick(['受天气影响，进度较慢，已加派人手。', '个别任务未按期完成，已要求整改。', '办理数量低于计划，已加强宣传。']),
  }),
  'actual-copied': wordPlant('actual-copied', {
    finds: ['actual-repeats-target'],
    follows: AROUND_SCORES,
    cellOf: (subject) => inFull(subject, ({ row }) => row.target !== null && /^[≥≤]\d/.test(row.target.text) ? row.actual : null),
    text: (field, subject) => ownRows(subject).find(({ row }) => row.actual === field)?.row.target?.text ?? null,
  }),
  'share-over-hundred': wordPlant('share-over-hundred', {
    finds: ['percent-over-hundred'],
    follows: [...AROUND_SCORES, 'rate-differs', 'over-fulfilled'],
    cellOf: (subject) => inFull(subject, ({ row }) => /%$/.test(row.actual?.text ?? '') && /(?:合格率|准确率|办结率|解决率|知晓率|覆盖率|满意度)/.test(row.level3?.text ?? '') ? row.actual : null),
    text: (_, __, random) => `${101 + random.below(8)}%`,
  }),
  unaccepted: wordPlant('unaccepted', {
    finds: ['unfinished-full'],
    follows: [...AROUND_SCORES, 'unit-changes', 'actual-not-a-number', 'value-unreadable', 'rate-differs', 'level-unlisted', 'satisfaction-without-figure'],
    cellOf: (subject) => inFull(subject, ({ row }) => /满意/.test(`${row.level1?.text ?? ''}${row.level3?.text ?? ''}`) ? null : row.actual),
    text: (_, __, random) => random.pick(['项目尚未验收', '系统未能按期完成', '平台暂未启动']),
  }),
  'rate-told': wordPlant('rate-told', {
    finds: ['rate-told-otherwise'],
    cellOf: achieved,
    text: (field, _, random) => behind(field, `预算执行率为${random.pick(['61.5', '72', '83.25'])}%。`),
  }),
  'total-told': wordPlant('total-told', {
    finds: ['total-told-otherwise'],
    cellOf: achieved,
    text: (field, _, random) => behind(field, `本项目自评得分为${random.pick(['61.5', '72', '83.25'])}分。`),
  }),
  'goal-copied': wordPlant('goal-copied', {
    finds: ['goal-copied'],
    cellOf: achieved,
    text: (field, { form }) => form.goals.find((goal) => goal.achieved === field)?.expected.text ?? null,
  }),
} as const;
