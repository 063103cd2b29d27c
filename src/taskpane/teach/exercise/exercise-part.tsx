import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../../parts/pane-context';
import { MarkExercise } from './mark-exercise';
import { SetExercise } from './set-exercise';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: '12px', minWidth: 0 },
});

/** 练习: makes one of the open form, or marks the one that is open. */
export function ExercisePart() {
  const styles = useStyles();
  const { session: { exercises } } = usePane();
  const opened = exercises.opened();
  return (
    <div className={styles.part} data-part="exercise">
      {opened === null ? <SetExercise /> : <MarkExercise number={opened.number} count={opened.tasks.length} />}
    </div>
  );
}
