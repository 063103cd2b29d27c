import { Badge, Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { columnLetter } from '../../../teach/side-by-side/score-words';
import { usePane } from '../../parts/pane-context';
import { useProfileName } from '../../parts/use-profile-name';
import { useSay } from '../../parts/use-say';
import { useWords } from '../../preferences/preferences-provider';
import { useTeach } from '../teach-context';
import type { Picks } from './use-picks';

const useStyles = makeStyles({
  picks: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  pick: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minWidth: 0, maxWidth: '36em' },
  letter: { flexShrink: 0, minWidth: '1.5em', textAlign: 'center', fontWeight: tokens.fontWeightSemibold },
  choice: { flexGrow: 1, minWidth: 0, '& > select': { minWidth: 0, textOverflow: 'ellipsis' } },
  badge: { flexShrink: 0 },
  add: { alignSelf: 'flex-start' },
});

/** 选口径: two to four of those there are, each under its letter. */
export function ProfilePicks({ picks: { profiles, others, pick, add, drop } }: { readonly picks: Picks }) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const { state } = usePane();
  const { profile: inForce } = useTeach();
  const nameOf = useProfileName(state);
  const list = useRef<HTMLUListElement>(null);
  const dropAt = (at: number) => {
    drop?.(at);
    // The button goes with its line; the keyboard stays beside it.
    list.current?.querySelectorAll('select')[at - 1]?.focus();
  };
  return (
    <>
      <ul className={styles.picks} aria-label={words('sidetab.picks')} ref={list} data-part="picks">
        {profiles.map((profile, at) => {
          const letter = say(columnLetter(at));
          return (
            <li className={styles.pick} key={at}>
              <span className={styles.letter} aria-hidden>{letter}</span>
              <Select size="small" className={styles.choice} aria-label={words('sidetab.pick', { letter })} value={profile.id} onChange={(_, { value }) => { pick(at, value); }}>
                {[profile, ...others].map((one) => <option key={one.id} value={one.id}>{nameOf(one)}</option>)}
              </Select>
              {profile === inForce && <Badge className={styles.badge} appearance="outline" color="informative">{words('sidetab.inForce')}</Badge>}
              {drop !== null && at > 0 && <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={words('sidetab.drop', { letter, name: nameOf(profile) })} onClick={() => { dropAt(at); }} />}
            </li>
          );
        })}
      </ul>
      {add !== null && <Button className={styles.add} size="small" icon={<AddRegular />} data-part="add-profile" onClick={add}>{words('sidetab.add')}</Button>}
    </>
  );
}
