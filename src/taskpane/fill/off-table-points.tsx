import { Caption1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, PersonQuestionMarkRegular } from '@fluentui/react-icons';
import { usePane } from '../parts/pane-context';
import { PointsField } from '../parts/points-field';
import { useWords } from '../preferences/preferences-provider';

const useStyles = makeStyles({
  head: { display: 'block', margin: 0, padding: '8px 0 4px', color: tokens.colorNeutralForeground2 },
  text: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', gap: tokens.spacingHorizontalXS, padding: '6px 0 8px 3px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  lead: { width: '28px', flexShrink: 0, display: 'flex', justifyContent: 'center', fontSize: '16px', paddingTop: '2px' },
  warning: { color: tokens.colorStatusWarningForeground3 },
  success: { color: tokens.colorStatusSuccessForeground1 },
});

/** 表外分值: points of the total that no cell of the form shows; a person states them, and they are kept with the file. */
export function OffTablePoints() {
  const styles = useStyles();
  const words = useWords();
  const { session, state: { offTable } } = usePane();
  if (offTable.length === 0) return null;
  return (
    <div>
      <Caption1Strong as="h3" className={styles.head}>{words('filltab.offTable')}</Caption1Strong>
      <div className={styles.text}>{words('filltab.offTableText')}</div>
      <ul className={styles.list}>
        {offTable.map(({ name, high, stated }) => (
          <li key={name} className={styles.item} data-off-table={stated === null ? 'open' : 'stated'}>
            <span className={mergeClasses(styles.lead, stated === null ? styles.warning : styles.success)} aria-hidden>
              {stated === null ? <PersonQuestionMarkRegular /> : <CheckmarkCircleRegular />}
            </span>
            <PointsField
              label={words('filltab.offTableOf', { name, high })}
              name={words('filltab.offTableOf', { name, high })}
              given={stated}
              proposal={null}
              take={(points) => session.stateOffTable(name, points)}
              main
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
