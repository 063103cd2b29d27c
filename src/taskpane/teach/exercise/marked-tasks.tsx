import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { stepText } from '../../../explain/step-text';
import type { MarkedTask, Marking } from '../../../teach/exercise/mark/marking';
import { refText } from '../../../workbook/cell-ref';
import { message } from '../../../wording/message';
import { CellChip } from '../../parts/cell-chip';
import { Fold } from '../../parts/fold';
import { usePane } from '../../parts/pane-context';
import { useSay } from '../../parts/use-say';
import { useWords } from '../../preferences/preferences-provider';
import { TaskName } from './task-name';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, minWidth: 0 },
  item: { display: 'flex', flexDirection: 'column', gap: '2px', padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, minWidth: 0, overflowWrap: 'anywhere' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  mark: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  right: { color: tokens.colorStatusSuccessForeground1 },
  half: { color: tokens.colorStatusWarningForeground3 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  left: { color: tokens.colorNeutralForeground2 },
  why: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  steps: { margin: 0, paddingLeft: '20px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

/** 批改的题目, one after the other; a sign and a word say how each was done, the colour only beside them. */
export function MarkedTasks({ marking: { tasks, touched, form } }: { readonly marking: Marking }) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const { state: { capabilities }, goTo } = usePane();
  return (
    <>
      <ol className={styles.list} data-part="marked">
        {tasks.map((task) => <Task key={refText(task.cells[0]!)} task={task} sheet={form.sheet} />)}
      </ol>
      {touched.length > 0 && (
        <Fold title={words('exercisetab.touched', { count: String(touched.length) })} startsOpen>
          <ul className={styles.list} data-part="touched">
            {touched.map(({ ref, says }) => (
              <li key={refText(ref)} className={styles.item}>
                <div className={styles.head}><CellChip cell={ref} within={form.sheet} canGo={capabilities.select} onGo={goTo} /></div>
                <div className={styles.why}>{say(says)}</div>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

function Task({ task, sheet }: { readonly task: MarkedTask; readonly sheet: string }) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const { state: { capabilities }, goTo, language } = usePane();
  const [ref] = task.cells;
  return (
    <li className={styles.item} data-mark={task.mark} data-cell={refText(ref!)}>
      <div className={styles.head}>
        <span className={mergeClasses(styles.mark, styles[task.mark])}>{say(message(`exercisepaper.mark.${task.mark}`))}</span>
        <span>{words('exercisetab.earned', { earned: String(task.earned), points: String(task.points) })}</span>
        <CellChip cell={ref!} within={sheet} canGo={capabilities.select} onGo={goTo} />
      </div>
      <TaskName task={task} bare />
      <div className={styles.why}>{say(task.why)}</div>
      {typeof task.answer !== 'string' && task.mark !== 'right' && <div className={styles.why}>{say(task.answer)}</div>}
      {task.derivation.length > 0 && (
        <Fold title={words('exercisetab.steps')}>
          <ol className={styles.steps}>{task.derivation.map((step, at) => <li key={at}>{stepText(step, language)}</li>)}</ol>
        </Fold>
      )}
    </li>
  );
}
