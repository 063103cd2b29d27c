import { profileIdName } from '../../profile/profile-name';
import { taskName } from '../../report/exercise/answer-paper';
import type { Exercise } from '../../teach/exercise/exercise';
import type { Marking } from '../../teach/exercise/mark/marking';
import { refText } from '../../workbook/cell-ref';
import { type Language, message, type Message } from '../../wording/message';
import { say } from '../../wording/say';
import { sayLine } from './say-line';

/** 练习 for people: the tasks without their answers, and a marking with its reasons. */
export const exerciseText = {
  line: (says: Message, language: Language): string => say(says, language),
  made: ({ file, out, answers }: { readonly file: string; readonly out: string | null; readonly answers: string | null }, { number, profile, tasks }: Exercise, language: Language): string => [
    sayLine('cli.exerciseHead', { file, number, profile: profileIdName(profile), count: String(tasks.length) }, language),
    ...tasks.map(({ cells, points, ...task }) => sayLine('cli.exerciseTask', { ref: refText(cells[0]!), task: taskName(task, language), points: String(points) }, language)),
    ...(out === null ? [] : [sayLine('cli.exerciseWritten', { out }, language)]),
    ...(answers === null ? [] : [sayLine('cli.answersWritten', { out: answers }, language)]),
  ].join('\n'),
  marked: (file: string, out: string | null, { number, earned, of, tasks, touched }: Marking, language: Language): string => [
    sayLine('cli.markedHead', { file, number, earned: String(earned), of: String(of) }, language),
    ...tasks.map((task) => sayLine('cli.markedTask', {
      mark: message(`exercisepaper.mark.${task.mark}`), earned: String(task.earned), points: String(task.points),
      ref: refText(task.cells[0]!), task: taskName(task, language), why: task.why,
    }, language)),
    ...touched.map(({ ref, says }) => sayLine('cli.touched', { ref: refText(ref), says }, language)),
    ...(out === null ? [] : [sayLine('cli.markingWritten', { out }, language)]),
  ].join('\n'),
};
