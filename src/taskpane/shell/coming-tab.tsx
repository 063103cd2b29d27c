import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useWords } from '../preferences/preferences-provider';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL, overflowY: 'auto' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const SAYS = {
  teach: ['shell.comingTeachTitle', 'shell.comingTeach', 'shell.comingTeachNow'],
} as const;

/** A tab that is not finished says so, what it will do, and what can be used today. */
export function ComingTab({ name }: { readonly name: keyof typeof SAYS }) {
  const styles = useStyles();
  const words = useWords();
  const [title, will, now] = SAYS[name];
  return (
    <div className={styles.tab}>
      <Subtitle2 as="h2">{words(title)}</Subtitle2>
      <Body1 as="p">{words(will)}</Body1>
      <Body1 as="p" className={styles.quiet}>{words(now)}</Body1>
    </div>
  );
}
