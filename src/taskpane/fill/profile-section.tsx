import { Button, MessageBar, MessageBarActions, MessageBarBody, Select } from '@fluentui/react-components';
import { usePane } from '../parts/pane-context';
import { Section } from '../parts/section';
import { useProfileName } from '../parts/use-profile-name';
import { useSay } from '../parts/use-say';
import { useWords } from '../preferences/preferences-provider';
import { ProfileEvidence } from './profile-evidence';
import { ProfileOrigin } from './profile-origin';
import { RoundingLine } from './rounding-line';

/** 口径: the rule profile of the current form, preselected only where the evidence decides, and what it rounds. */
export function ProfileSection() {
  const words = useWords();
  const say = useSay();
  const { session, state, current } = usePane();
  const nameOf = useProfileName(state);
  if (current === null) return null;
  const { choice, profile } = current.assessment;
  return (
    <Section name="profile" title={words('filltab.profile')}>
      {profile === null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{choice.why.length === 0 ? words('filltab.chooseProfile') : choice.why.map(say).join(' ')}</MessageBarBody>
        </MessageBar>
      )}
      <Select
        aria-label={words('filltab.profileOf', { form: current.id })}
        value={profile?.id ?? ''}
        onChange={(_, { value }) => { if (value !== '') session.chooseProfile(current.id, value); }}
      >
        {profile === null && <option value="">{words('filltab.choose')}</option>}
        {state.profiles.map((one) => (
          <option key={one.id} value={one.id}>{one.id === choice.suggested?.id ? words('filltab.suggested', { name: nameOf(one) }) : nameOf(one)}</option>
        ))}
      </Select>
      {current.recorded !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say(current.recorded)}</MessageBarBody>
          {profile !== null && <MessageBarActions><Button size="small" onClick={() => { session.chooseProfile(current.id, profile.id); }}>{words('edit.confirmRecorded')}</Button></MessageBarActions>}
        </MessageBar>
      )}
      <ProfileOrigin form={current} />
      {profile !== null && <RoundingLine profile={profile} />}
      <ProfileEvidence key={current.id} form={current} />
    </Section>
  );
}
