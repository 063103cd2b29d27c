import { makeStyles, tokens } from '@fluentui/react-components';
import { Fold } from '../parts/fold';
import { usePane } from '../parts/pane-context';
import { useProfileName } from '../parts/use-profile-name';
import { useSay } from '../parts/use-say';
import { useWords } from '../preferences/preferences-provider';
import type { PaneForm } from '../session/pane-session';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '16px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  other: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
});

/** 依据: what in the form speaks for the profile in force, and what speaks for and against the others. */
export function ProfileEvidence({ form: { assessment: { choice, profile } } }: { readonly form: PaneForm }) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const { state } = usePane();
  const nameOf = useProfileName(state);
  const own = choice.candidates.find((candidate) => candidate.profile.id === profile?.id);
  const others = choice.candidates.filter((candidate) => candidate !== own);
  return (
    <>
      {own !== undefined && own.why.length + own.against.length > 0 && (
        <Fold title={words('filltab.whyProfile', { count: String(own.why.length) })}>
          <ul className={styles.list}>{[...own.why, ...own.against].map((why, index) => <li key={index}>{say(why)}</li>)}</ul>
        </Fold>
      )}
      {others.length > 0 && (
        <Fold title={words('filltab.otherProfiles', { count: String(others.length) })} startsOpen={profile === null}>
          {others.map(({ profile: other, why, against }) => (
            <div key={other.id}>
              <div className={styles.other}>{nameOf(other)}</div>
              <ul className={styles.list}>{[...against, ...why].map((says, index) => <li key={index}>{say(says)}</li>)}</ul>
            </div>
          ))}
        </Fold>
      )}
    </>
  );
}
