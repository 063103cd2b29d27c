import { Body1, Button, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { useWords } from '../../taskpane/preferences/preferences-provider';

const useStyles = makeStyles({
  place: {
    position: 'absolute', inset: 0, display: 'flex', flexDirection: 'column', alignItems: 'center', justifyContent: 'center',
    gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalXXL, textAlign: 'center', backgroundColor: tokens.colorNeutralBackground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: tokens.spacingHorizontalM },
});

/** Where the grid will be, while nothing is open. */
export function EmptyPlace({ onOpen, onSample }: { readonly onOpen: () => void; readonly onSample: () => void }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.place}>
      <Subtitle1 as="h2">{words('workbench.emptyTitle')}</Subtitle1>
      <Body1>{words('workbench.emptyText')}</Body1>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onOpen}>{words('workbench.openFile')}</Button>
        <Button onClick={onSample}>{words('workbench.trySample')}</Button>
      </div>
    </div>
  );
}
