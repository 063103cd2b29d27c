import { makeStyles, tokens } from '@fluentui/react-components';
import { message } from '../../wording/message';
import { usePane } from '../parts/pane-context';
import { SaysLine } from '../parts/says-line';
import { useSay } from '../parts/use-say';
import { useWords } from '../preferences/preferences-provider';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

/** 通过 of the checks that apply, by name. */
export function PassedChecks() {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const { current } = usePane();
  const passed = [...current?.assessment.review?.verdicts ?? []].flatMap(([check, verdict]) => verdict === 'passed' ? [check] : []);
  return (
    <ul className={styles.list} aria-label={words('reviewtab.passedChecks')}>
      {passed.map((check) => <li key={check}><SaysLine intent="success">{say(message(`check.${check}.title`))}</SaysLine></li>)}
    </ul>
  );
}
