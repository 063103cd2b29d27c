import { Field, makeStyles, Select, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Deliver } from '../parts/deliver';
import { useProfileName } from '../parts/use-profile-name';
import { useWords } from '../preferences/preferences-provider';
import type { PaneSession, PaneState } from '../session/pane-session';
import { ExportCards } from './cards/export-cards';
import { RuleCards } from './cards/rule-cards';
import { OwnProfileBar } from './editor/own-profile-bar';
import { ProfileEditor } from './editor/profile-editor';
import { ProfileHead } from './profile-head';
import { RuleBlocks } from './rule-blocks';
import { ProfileSources } from './profile-sources';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL, overflowY: 'auto', flexGrow: 1, minHeight: 0 },
  // As narrow as the pane, however long the name of a profile.
  choice: { minWidth: 0, '& > select': { minWidth: 0, textOverflow: 'ellipsis' } },
  views: { marginLeft: '-8px' },
});

/** 规则页: what the profile says, on cards and line by line, with sources and certainty. */
export function RulesTab({ session, state, deliver = null }: {
  readonly session: PaneSession;
  readonly state: PaneState;
  readonly deliver?: Deliver | null;
}) {
  const styles = useStyles();
  const words = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const [view, setView] = useState<'cards' | 'lines'>('cards');
  const profileName = useProfileName(state);
  const { profiles, forms, currentId } = state;
  const inUse = forms.find(({ id }) => id === currentId)?.assessment.profile?.id ?? null;
  const shown = profiles.find(({ id }) => id === (chosen ?? state.own.editing?.id ?? inUse)) ?? profiles[0];
  if (shown === undefined) return <div className={styles.tab}>{words('session.busy.loading')}</div>;
  const { editing } = state.own;
  const nameOf = (profile: (typeof profiles)[number]) => profile.id === inUse ? words('rules.inUse', { name: profileName(profile) }) : profileName(profile);
  return (
    <div className={styles.tab}>
      <Field label={words('rules.choose')}>
        <Select className={styles.choice} value={shown.id} onChange={(_, { value }) => { setChosen(value); }}>
          {profiles.map((profile) => <option key={profile.id} value={profile.id}>{nameOf(profile)}</option>)}
        </Select>
      </Field>
      <ProfileHead profile={shown} name={profileName(shown)} />
      <OwnProfileBar session={session} state={state} shown={shown} deliver={deliver} show={setChosen} />
      {editing?.id === shown.id
        ? <ProfileEditor session={session} state={state} editing={editing} />
        : (
            <>
              <TabList size="small" className={styles.views} selectedValue={view} onTabSelect={(_, { value }) => { setView(value as typeof view); }} aria-label={words('rulecards.views')}>
                {(['cards', 'lines'] as const).map((name) => (
                  <Tab key={name} value={name} id={`ziping-rules-${name}`} aria-controls={view === name ? 'ziping-rules-view' : undefined}>{words(`rulecards.${name}`)}</Tab>
                ))}
              </TabList>
              <div role="tabpanel" id="ziping-rules-view" aria-labelledby={`ziping-rules-${view}`}>
                {view === 'cards' ? <RuleCards key={shown.id} profile={shown} /> : <RuleBlocks key={shown.id} profile={shown} />}
              </div>
            </>
          )}
      <ExportCards profile={shown} name={profileName(shown)} deliver={deliver} />
      <ProfileSources profile={shown} />
    </div>
  );
}
