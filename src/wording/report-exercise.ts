import type { Sentences } from './message';

/** 练习的纸: exercise, answers and marking as they are printed. */
export const reportExerciseSentences = {
  'exercisepaper.exercise': { zh: '练习卷 {number}', en: 'Exercise {number}' },
  'exercisepaper.nameAndDate': { zh: '姓名：__________　日期：__________', en: 'Name: __________  Date: __________' },
  'exercisepaper.answers': { zh: '练习答案 {number}', en: 'Answers to exercise {number}' },
  'exercisepaper.answersSheet': { zh: '答案卷', en: 'Answers' },
  'exercisepaper.marking': { zh: '练习批改单 {number}', en: 'Marking of exercise {number}' },
  'exercisepaper.markingSheet': { zh: '批改单', en: 'Marking' },
  'exercisepaper.profile': { zh: '规则口径：{name}（{id}，版本 {version}，{mark}）', en: 'Rule profile: {name} ({id}, version {version}, {mark})' },
  'exercisepaper.name': { zh: '姓名', en: 'Name' },
  'exercisepaper.sum': { zh: '总得分', en: 'Points' },
  'exercisepaper.column.number': { zh: '序号', en: 'No.' },
  'exercisepaper.column.cell': { zh: '单元格', en: 'Cell' },
  'exercisepaper.column.task': { zh: '题目', en: 'Task' },
  'exercisepaper.column.answer': { zh: '答案', en: 'Answer' },
  'exercisepaper.column.steps': { zh: '推导', en: 'Steps' },
  'exercisepaper.column.points': { zh: '分数', en: 'Points' },
  'exercisepaper.column.written': { zh: '所写', en: 'Written' },
  'exercisepaper.column.mark': { zh: '判定', en: 'Mark' },
  'exercisepaper.column.why': { zh: '说明', en: 'Why' },
  'exercisepaper.mark.right': { zh: '✔ 对', en: '✔ right' },
  'exercisepaper.mark.half': { zh: '△ 半对', en: '△ half' },
  'exercisepaper.mark.wrong': { zh: '✘ 错', en: '✘ wrong' },
  'exercisepaper.mark.left': { zh: '— 未做', en: '— not done' },
  'exercisepaper.touched': { zh: '没有出题而被改动的格（{count} 处）', en: 'Changed though nothing was asked ({count})' },
} as const satisfies Sentences;
