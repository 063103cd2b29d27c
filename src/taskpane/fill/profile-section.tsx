import { Dropdown, makeStyles, MessageBar, MessageBarBody, Option, tokens } from '@fluentui/react-components';
import { useSay } from '../parts/use-say';
import { useWords } from '../preferences/preferences-provider';
import { useFill } from './fill-context';
import { ProfileEvidence } from './profile-evidence';
import { ProfileOrigin } from './profile-origin';
import { RoundingLine } from './rounding-line';
import { Section } from './section';

const useStyles = makeStyles({
  dropdown: { minWidth: 0, width: '100%' },
  listbox: { maxWidth: '360px' },
  option: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  fit: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** 口径: the rule profile of the current form, preselected only where the evidence decides, and what it rounds. */
export function ProfileSection() {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const { session, state: { profiles }, language, current } = useFill();
  if (current === null) return null;
  const { choice, profile } = current.assessment;
  return (
    <Section name="profile" title={words('filltab.profile')}>
      {profile === null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{choice.why.length === 0 ? words('filltab.chooseProfile') : choice.why.map(say).join(' ')}</MessageBarBody>
        </MessageBar>
      )}
      <Dropdown
        className={styles.dropdown}
        listbox={{ className: styles.listbox }}
        aria-label={words('filltab.profileOf', { form: current.id })}
        placeholder={words('filltab.choose')}
        value={profile === null ? '' : profile.name[language]}
        selectedOptions={profile === null ? [] : [profile.id]}
        onOptionSelect={(_, { optionValue }) => { if (optionValue !== undefined && optionValue !== profile?.id) session.chooseProfile(current.id, optionValue); }}
      >
        {profiles.map(({ id, name }) => {
          const against = choice.candidates.find((candidate) => candidate.profile.id === id)?.against ?? [];
          return (
            <Option key={id} value={id} text={name[language]}>
              <span className={styles.option}>
                <span>{name[language]}</span>
                {id === choice.suggested?.id && <span className={styles.fit}>{words('filltab.suggested')}</span>}
                {against.length > 0 && <span className={styles.fit}>{against.map(say).join(' ')}</span>}
              </span>
            </Option>
          );
        })}
      </Dropdown>
      <ProfileOrigin form={current} />
      {profile !== null && <RoundingLine profile={profile} />}
      <ProfileEvidence key={current.id} form={current} />
    </Section>
  );
}
