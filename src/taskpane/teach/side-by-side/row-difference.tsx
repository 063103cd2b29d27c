import { Badge, makeStyles } from '@fluentui/react-components';
import { StarFilled } from '@fluentui/react-icons';
import { differenceText, stageName } from '../../../teach/side-by-side/difference-text';
import { changeWords } from '../../../teach/side-by-side/score-words';
import type { ComparedRow } from '../../../teach/side-by-side/side-by-side';
import { usePane } from '../../parts/pane-context';
import { useSay } from '../../parts/use-say';
import { useWords } from '../../preferences/preferences-provider';

const useStyles = makeStyles({
  changes: { margin: 0, paddingLeft: '1.4em' },
  badge: { marginTop: '4px' },
});

/** 差在哪一步, whether it changes the grade, and what waits for a person where nothing differs. */
export function RowDifference({ row: { step, scores, gradeChanges } }: { readonly row: ComparedRow }) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const { language } = usePane();
  const open = scores.find((score) => score?.outcome === 'needs-review');
  return (
    <>
      {step !== null && <div data-part="difference">{words('side.at-stage', { stage: stageName(step), difference: differenceText(step, language) })}</div>}
      {step === null && open?.outcome === 'needs-review' && <div>{say(open.reason)}</div>}
      {gradeChanges.length > 0 && (
        <div data-part="grade-change">
          <Badge className={styles.badge} appearance="outline" color="danger" icon={<StarFilled />}>{words('sidetab.changesGrade')}</Badge>
          <ul className={styles.changes}>{gradeChanges.map((change) => <li key={`${change.under} ${change.taken}`}>{say(changeWords(change))}</li>)}</ul>
        </div>
      )}
    </>
  );
}
