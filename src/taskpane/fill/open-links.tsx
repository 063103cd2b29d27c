import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import { usePane } from '../parts/pane-context';
import { useScroller } from '../parts/scroller';
import { useWords } from '../preferences/preferences-provider';

const useStyles = makeStyles({
  links: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200 },
  clear: { display: 'inline-flex', alignItems: 'center', gap: '4px', color: tokens.colorStatusSuccessForeground1 },
  link: { fontSize: tokens.fontSizeBase200, minHeight: '24px' },
});

/** 待处理: what is still open in the current form, each leading to its place. */
export function OpenLinks() {
  const styles = useStyles();
  const words = useWords();
  const scroller = useScroller();
  const { current, state } = usePane();
  if (current === null || current.assessment.profile === null) return null;
  const { open: { decisions, conflicts } } = current;
  const reasons = state.reasons.filter((row) => row.state !== 'done').length;
  const offTable = state.offTable.filter(({ stated }) => stated === null).length;
  if (decisions + conflicts + reasons + offTable === 0) {
    if (current.total?.state !== 'known') return null;
    return <span className={styles.links}><span className={styles.clear}><CheckmarkCircleRegular aria-hidden />{words('filltab.allClear')}</span></span>;
  }
  const go = (section: 'preview' | 'reasons', item: string) => {
    const place = scroller?.querySelector(`[data-section="${section}"]`);
    const control = place?.querySelector<HTMLElement>(item) ?? place?.querySelector<HTMLElement>('h2');
    control?.scrollIntoView({ block: 'center' });
    control?.focus({ preventScroll: true });
  };
  return (
    <span className={styles.links}>
      {decisions > 0 && <Link as="button" className={styles.link} onClick={() => { go('preview', '[data-state="decide"] [data-main]'); }}>{words('filltab.goDecisions', { count: String(decisions) })}</Link>}
      {conflicts > 0 && <Link as="button" className={styles.link} onClick={() => { go('preview', '[data-state="conflict"] [data-main]'); }}>{words('filltab.goConflicts', { count: String(conflicts) })}</Link>}
      {offTable > 0 && <Link as="button" className={styles.link} onClick={() => { go('preview', '[data-off-table="open"] [data-main]'); }}>{words('filltab.goOffTable', { count: String(offTable) })}</Link>}
      {reasons > 0 && <Link as="button" className={styles.link} onClick={() => { go('reasons', '[data-main]'); }}>{words('filltab.goReasons', { count: String(reasons) })}</Link>}
    </span>
  );
}
