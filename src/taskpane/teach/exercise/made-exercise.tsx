import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Exercise } from '../../../teach/exercise/exercise';
import { CellChip } from '../../parts/cell-chip';
import { deliveredName } from '../../parts/deliver';
import { Fold } from '../../parts/fold';
import { formName } from '../../parts/form-name';
import { usePane } from '../../parts/pane-context';
import { SaysLine } from '../../parts/says-line';
import { useWords } from '../../preferences/preferences-provider';
import { pointsIn } from './points-in';
import { TaskName } from './task-name';

const useStyles = makeStyles({
  made: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: '24px' },
  task: { overflowWrap: 'anywhere', paddingBottom: '4px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** 出好的题: what will be asked, before anything is handed out. */
export function MadeExercise({ made, fewer }: { readonly made: Exercise; readonly fewer: boolean }) {
  const styles = useStyles();
  const words = useWords();
  const { session: { exercises }, state: { capabilities }, deliver, current, language, goTo } = usePane();
  const { number, tasks, form } = made;
  const head = useRef<HTMLDivElement>(null);
  // It is drawn below all that was asked for, which fills a small pane.
  useEffect(() => { head.current?.scrollIntoView({ block: 'nearest' }); }, [made]);
  const about = current === null ? null : formName(current);
  return (
    <div className={styles.made} data-part="made-exercise">
      <div className={styles.made} ref={head}>
        <div className={styles.title}>{words('exercisetab.made', { number, count: String(tasks.length), points: pointsIn(made) })}</div>
        {fewer && <SaysLine intent="info">{words('exercisetab.fewer', { count: String(tasks.length) })}</SaysLine>}
        {deliver === null
          ? <SaysLine intent="info">{words('exercisetab.noDelivery')}</SaysLine>
          : (
              <div className={styles.buttons}>
                <Button appearance="primary" data-part="hand-exercise" onClick={() => { void deliver.hand(deliveredName(words('exercisetab.exerciseName', { number }), about), exercises.exercise(made, language)); }}>
                  {words('exercisetab.handExercise')}
                </Button>
                <Button data-part="hand-answers" onClick={() => { void deliver.hand(deliveredName(words('exercisetab.answersName', { number }), about), exercises.answers(made, language)); }}>
                  {words('exercisetab.handAnswers')}
                </Button>
              </div>
            )}
      </div>
      <Fold title={words('exercisetab.tasks')} startsOpen>
        <ol className={styles.list}>
          {tasks.map((task) => (
            <li key={`${task.cells[0]!.row} ${task.cells[0]!.column}`} className={styles.task}>
              <TaskName task={task} />
              {' '}
              <CellChip cell={task.cells[0]!} within={form.sheet} canGo={capabilities.select} onGo={goTo} />
            </li>
          ))}
        </ol>
      </Fold>
    </div>
  );
}
