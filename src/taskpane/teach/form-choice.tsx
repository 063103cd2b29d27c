import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { formName } from '../parts/form-name';
import { usePane } from '../parts/pane-context';
import { useProfileName } from '../parts/use-profile-name';
import { useWords } from '../preferences/preferences-provider';
import { useTeach } from './teach-context';

const useStyles = makeStyles({
  choice: { minWidth: 0, '& > select': { minWidth: 0, textOverflow: 'ellipsis' } },
  choices: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  // On one line, and what does not fit is left out: the room belongs to what is explained.
  projected: { flexDirection: 'row', alignItems: 'baseline', columnGap: tokens.spacingHorizontalL, flexBasis: '12em', '& > div': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: '4em' }, '& > :first-child': { flexShrink: 4 } },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** 讲解哪一张, and by which profile. */
export function FormChoice() {
  const styles = useStyles();
  const words = useWords();
  const { session, state } = usePane();
  const { forms, currentId } = state;
  const profileName = useProfileName(state);
  const { profile, projected } = useTeach();
  const nameOf = (form: (typeof forms)[number]) => formName(form) ?? form.id;
  return (
    <div className={mergeClasses(styles.choices, projected && styles.projected)}>
      {forms.length === 1
        ? <div className={styles.quiet}>{nameOf(forms[0]!)}</div>
        : (
            <Select size="small" className={styles.choice} aria-label={words('teach.whichForm')} value={currentId ?? ''} onChange={(_, { value }) => { session.show(value); }}>
              {forms.map((form) => <option key={form.id} value={form.id}>{nameOf(form)}</option>)}
            </Select>
          )}
      <div className={styles.quiet}>{profileName(profile)}</div>
    </div>
  );
}
