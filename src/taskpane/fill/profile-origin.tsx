import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../parts/pane-context';
import { useProfileName } from '../parts/use-profile-name';
import { useWords } from '../preferences/preferences-provider';
import type { PaneForm } from '../session/pane-session';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const FROM = {
  evidence: 'filltab.fromEvidence',
  person: 'filltab.fromPerson',
  file: 'filltab.fromFile',
} as const;

/** 口径从何而来: the evidence, the person or the file; a person's choice can be given back. */
export function ProfileOrigin({ form: { id, origin, assessment: { choice, profile } } }: { readonly form: PaneForm }) {
  const styles = useStyles();
  const words = useWords();
  const { session, state } = usePane();
  const nameOf = useProfileName(state);
  if (origin === 'none' || profile === null) return null;
  const byEvidence = choice.suggested;
  const differs = origin !== 'evidence' && byEvidence !== null && byEvidence.id !== profile.id;
  return (
    <div className={styles.line}>
      <span>{words(FROM[origin])}</span>
      {profile.standing === 'sample' && <span>{words('filltab.sample')}</span>}
      {differs && (
        <Button size="small" onClick={() => { session.chooseProfile(id, null); }}>
          {words('filltab.backToEvidence', { name: nameOf(byEvidence) })}
        </Button>
      )}
    </div>
  );
}
