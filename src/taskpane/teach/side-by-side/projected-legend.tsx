import { makeStyles, tokens } from '@fluentui/react-components';
import { columnLetter } from '../../../teach/side-by-side/score-words';
import type { ProfileColumn } from '../../../teach/side-by-side/side-by-side';
import { usePane } from '../../parts/pane-context';
import { useProfileName } from '../../parts/use-profile-name';
import { useSay } from '../../parts/use-say';
import { useWords } from '../../preferences/preferences-provider';

const useStyles = makeStyles({
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, margin: 0, padding: 0, listStyleType: 'none' },
  letter: { fontWeight: tokens.fontWeightSemibold, marginRight: '0.4em' },
});

/** 图例: which letter is which profile, where their choosers are folded away. */
export function ProjectedLegend({ columns }: { readonly columns: readonly ProfileColumn[] }) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const { state } = usePane();
  const nameOf = useProfileName(state);
  return (
    <ul className={styles.legend} aria-label={words('sidetab.picks')} data-part="legend">
      {columns.map(({ profile, fits }, at) => (
        <li key={at}>
          <span className={styles.letter}>{say(columnLetter(at))}</span>
          {fits ? nameOf(profile) : words('sidetab.unfitName', { name: nameOf(profile) })}
        </li>
      ))}
    </ul>
  );
}
