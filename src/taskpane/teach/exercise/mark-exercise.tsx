import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MadeOrRefused } from '../../../teach/exercise/made-or-refused';
import type { MarkKind, Marking } from '../../../teach/exercise/mark/marking';
import { deliveredName } from '../../parts/deliver';
import { formName } from '../../parts/form-name';
import { usePane } from '../../parts/pane-context';
import { SaysLine } from '../../parts/says-line';
import { useSay } from '../../parts/use-say';
import { useWords } from '../../preferences/preferences-provider';
import { useTeach } from '../teach-context';
import { MarkedTasks } from './marked-tasks';

const useStyles = makeStyles({
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  sum: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase400 },
});

/** 批改 of the exercise that is open. */
export function MarkExercise({ number, count }: { readonly number: string; readonly count: number }) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const { session: { exercises }, deliver, current, language } = usePane();
  const { form, announce } = useTeach();
  const [marked, setMarked] = useState<{ readonly result: MadeOrRefused<Marking>; readonly of: typeof form } | null>(null);
  const [isMarking, setMarking] = useState(false);
  const mark = async () => {
    setMarking(true);
    const result = await exercises.mark();
    setMarking(false);
    if (result === null) return;
    setMarked({ result, of: form });
    announce('made' in result ? words('exercisetab.sum', { earned: String(result.made.earned), of: String(result.made.of) }) : say(result.refused));
  };
  const marking = marked !== null && 'made' in marked.result ? marked.result.made : null;
  return (
    <>
      <Body1 as="p" className={styles.text}>{words('exercisetab.opened', { number, count: String(count) })}</Body1>
      <div className={styles.buttons}>
        <Button appearance="primary" data-part="mark-exercise" disabledFocusable={isMarking} onClick={() => { void mark(); }}>{words(isMarking ? 'exercisetab.marking' : marked === null ? 'exercisetab.mark' : 'exercisetab.markAgain')}</Button>
        {marking !== null && deliver !== null && (
          <Button data-part="hand-marking" onClick={() => { void deliver.hand(deliveredName(words('exercisetab.markingName', { number }), current === null ? null : formName(current)), exercises.marking(marking, language)); }}>
            {words('exercisetab.handMarking')}
          </Button>
        )}
      </div>
      {marked !== null && marked.of !== form && <SaysLine intent="warning">{words('exercisetab.changedSince')}</SaysLine>}
      {marked !== null && 'refused' in marked.result && <SaysLine intent="error">{say(marked.result.refused)}</SaysLine>}
      {marking !== null && (
        <>
          <div>
            <div className={styles.sum} data-part="sum">{words('exercisetab.sum', { earned: String(marking.earned), of: String(marking.of) })}</div>
            <div>{words('exercisetab.counts', countsIn(marking))}</div>
          </div>
          <MarkedTasks marking={marking} />
        </>
      )}
    </>
  );
}

function countsIn({ tasks }: Marking): Readonly<Record<MarkKind, string>> {
  const count = (mark: MarkKind) => String(tasks.filter((task) => task.mark === mark).length);
  return { right: count('right'), half: count('half'), wrong: count('wrong'), left: count('left') };
}
