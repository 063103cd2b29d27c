import type { Exercise, ExerciseTask } from '../../teach/exercise/exercise';
import type { Marking } from '../../teach/exercise/mark/marking';
import { refText } from '../../workbook/cell-ref';
import { contentText } from '../../workbook/content-text';
import type { Language, MessageDatum } from '../../wording/message';
import { say } from '../../wording/say';
import { SCHEMA } from './form-document';
import { profileMark } from './profile-document';
import { derivationDocument } from './result-document';

/** 练习 as JSON: what was changed in the copy, what is asked, and the answers. */
export function exerciseDocument(file: string, { out, answers }: { readonly out: string | null; readonly answers: string | null }, exercise: Exercise, language: Language) {
  const { number, kind, form, tasks, edits, key } = exercise;
  return {
    schema: SCHEMA, file, out, answers, number, seed: key.seed, kind,
    form: form.id, profile: profileDocument(exercise),
    tasks: tasks.map((task) => taskDocument(task, language)),
    edits: edits.map(({ ref, before, after }) => ({ ref: refText(ref), before: contentText(before), after: contentText(after) })),
  };
}

/** 批改 as JSON. */
export function markingDocument(file: string, out: string | null, marking: Marking, language: Language) {
  const { number, kind, form, tasks, earned, of, touched } = marking;
  return {
    schema: SCHEMA, file, out, number, kind, form: form.id, profile: profileDocument(marking), earned, of,
    tasks: tasks.map((task) => ({ ...taskDocument(task, language), written: task.written, mark: task.mark, earned: task.earned, why: say(task.why, language) })),
    touched: touched.map(({ ref, label, says }) => ({ ref: refText(ref), label, message: say(says, language) })),
  };
}

function profileDocument({ profile }: Pick<Exercise, 'profile'>) {
  return { used: profile.id, version: profile.version, ...profileMark(profile) };
}

function taskDocument({ cells, label, what, plant, points, given, answer, derivation }: ExerciseTask, language: Language) {
  const words = (datum: MessageDatum): string => typeof datum === 'string' ? datum : say(datum, language);
  return { ref: refText(cells[0]!), label, what: say(what, language), error: plant, points, given, answer: words(answer), derivation: derivationDocument(derivation, language) };
}
