import { Body1, Caption1, makeStyles, MessageBar, MessageBarBody, Subtitle2, tokens } from '@fluentui/react-components';
import { isOfRule } from '../../profile/edit/draft-file';
import type { RuleProfile } from '../../profile/rule-profile';
import { useWords, type Words } from '../preferences/preferences-provider';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Name, years and standing of a profile. */
export function ProfileHead({ profile, name }: {
  readonly profile: RuleProfile;
  /** As the session names it. */
  readonly name: string;
}) {
  const styles = useStyles();
  const words = useWords();
  const { id, version, standing, derivedFrom } = profile;
  return (
    <div className={styles.head}>
      <Subtitle2 as="h2">{name}</Subtitle2>
      <Caption1 className={styles.quiet}>{words('rules.version', { id, version })}</Caption1>
      <Body1>{years(profile, words)}</Body1>
      {derivedFrom !== null && (
        <Body1>{words('rules.parent', { parent: derivedFrom.parent, count: String(derivedFrom.overrides.filter(isOfRule).length) })}</Body1>
      )}
      <MessageBar intent={standing === 'sample' ? 'warning' : 'info'} layout="multiline">
        <MessageBarBody>{words(standing === 'sample' ? 'rules.sample' : 'rules.documented')}</MessageBarBody>
      </MessageBar>
      <Caption1 className={styles.quiet}>{words('rules.certaintyMeaning')}</Caption1>
    </div>
  );
}

function years({ inForce: { from, until } }: RuleProfile, words: Words): string {
  if (until === null) return words('rules.yearsOn', { from: String(from) });
  if (until === from) return words('rules.yearOnly', { from: String(from) });
  return words('rules.years', { from: String(from), until: String(until) });
}
