import type { ExerciseTask } from '../../../teach/exercise/exercise';
import { useSay } from '../../parts/use-say';
import { useWords } from '../../preferences/preferences-provider';

/** 题目: the row and what of it, or the kind of error; with its points where nothing was marked yet. */
export function TaskName({ task: { label, what, points }, bare = false }: { readonly task: Pick<ExerciseTask, 'label' | 'what' | 'points'>; readonly bare?: boolean }) {
  const words = useWords();
  const say = useSay();
  const says = say(what);
  const task = label === '' || label === says ? says : words('exercisetab.named', { label, what: says });
  return <span>{bare ? task : words('exercisetab.task', { task, points: String(points) })}</span>;
}
