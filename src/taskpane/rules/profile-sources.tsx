import { Body1, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { RuleProfile } from '../../profile/rule-profile';
import { useWords } from '../preferences/preferences-provider';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, display: 'block' },
});

/** 来源 of a profile, and what it knowingly leaves out. Addresses are shown as text: nothing here opens a page. */
export function ProfileSources({ profile: { sources, notCovered } }: { readonly profile: RuleProfile }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.part}>
      <Subtitle2 as="h3">{words('rules.sources')}</Subtitle2>
      <ul className={styles.list}>
        {sources.map(({ id, title, kind, documentNumber, issuer, address }) => (
          <li key={id}>
            <Body1>{documentNumber === null ? title : words('rules.source', { title, number: documentNumber })}</Body1>
            <Caption1 className={styles.quiet}>{[words(`rules.source-${kind}`), issuer, address].filter((part) => part !== null).join(' · ')}</Caption1>
          </li>
        ))}
      </ul>
      {notCovered.length > 0 && (
        <>
          <Subtitle2 as="h3">{words('rules.notCovered')}</Subtitle2>
          <ul className={styles.list}>{notCovered.map((text) => <li key={text}><Body1>{text}</Body1></li>)}</ul>
        </>
      )}
    </div>
  );
}
