import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useProfileName } from '../parts/use-profile-name';
import { useWords } from '../preferences/preferences-provider';
import type { PaneState } from '../session/pane-session';
import type { Language } from '../../wording/message';
import { ProfileHead } from './profile-head';
import { RuleBlocks } from './rule-blocks';
import { ProfileSources } from './profile-sources';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL, overflowY: 'auto', flexGrow: 1, minHeight: 0 },
  // As narrow as the pane, however long the name of a profile.
  choice: { minWidth: 0, '& > select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

/** 规则页: what the profile says, with sources and certainty. Read only. */
export function RulesTab({ state }: { readonly state: PaneState; readonly language: Language }) {
  const styles = useStyles();
  const words = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const profileName = useProfileName(state);
  const { profiles, forms, currentId } = state;
  const inUse = forms.find(({ id }) => id === currentId)?.assessment.profile?.id ?? null;
  const shown = profiles.find(({ id }) => id === (chosen ?? inUse)) ?? profiles[0];
  if (shown === undefined) return <div className={styles.tab}>{words('session.busy.loading')}</div>;
  const nameOf = (profile: (typeof profiles)[number]) => profile.id === inUse ? words('rules.inUse', { name: profileName(profile) }) : profileName(profile);
  return (
    <div className={styles.tab}>
      <Field label={words('rules.choose')}>
        <Select className={styles.choice} value={shown.id} onChange={(_, { value }) => { setChosen(value); }}>
          {profiles.map((profile) => <option key={profile.id} value={profile.id}>{nameOf(profile)}</option>)}
        </Select>
      </Field>
      <ProfileHead profile={shown} name={profileName(shown)} />
      <RuleBlocks key={shown.id} profile={shown} />
      <ProfileSources profile={shown} />
    </div>
  );
}
