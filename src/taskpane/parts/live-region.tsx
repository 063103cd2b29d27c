import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  unseen: { position: 'absolute', width: '1px', height: '1px', margin: '-1px', padding: 0, overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap', border: 'none' },
});

/** 播报: said politely by a screen reader whenever the sentence becomes another one. */
export function LiveRegion({ says }: { readonly says: string }) {
  const styles = useStyles();
  return <div role="status" aria-live="polite" className={styles.unseen}>{says}</div>;
}
