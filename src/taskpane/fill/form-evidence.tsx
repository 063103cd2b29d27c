import { makeStyles, tokens } from '@fluentui/react-components';
import type { EvaluationForm } from '../../form/evaluation-form';
import { CellChip } from '../parts/cell-chip';
import { Fold } from '../parts/fold';
import { usePane } from '../parts/pane-context';
import { SaysLine } from '../parts/says-line';
import { useSay } from '../parts/use-say';
import { useWords } from '../preferences/preferences-provider';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  line: { overflowWrap: 'anywhere' },
  chip: { marginLeft: tokens.spacingHorizontalXS, verticalAlign: 'middle' },
});

/** 为什么认为这是自评表: which cell means what and how sure that is; and what of its layout needs a look. */
export function FormEvidence({ form }: { readonly form: EvaluationForm }) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const { state: { capabilities }, goTo } = usePane();
  return (
    <>
      {form.notices.length > 0 && (
        <Fold title={<SaysLine intent="warning">{words('filltab.layoutNotices', { count: String(form.notices.length) })}</SaysLine>} startsOpen={form.notices.length === 1}>
          <ul className={styles.list}>
            {form.notices.map(({ ref, says }, index) => (
              <li key={index} className={styles.line}>{say(says)}<CellChip className={styles.chip} cell={ref} within={form.sheet} onGo={goTo} canGo={capabilities.select} /></li>
            ))}
          </ul>
        </Fold>
      )}
      <Fold title={words('filltab.whyForm', { confidence: String(form.confidence) })}>
        <ul className={styles.list}>
          {form.evidence.map(({ ref, says }, index) => (
            <li key={index} className={styles.line}>
              {say(says)}
              {ref !== null && <CellChip className={styles.chip} cell={ref} within={form.sheet} onGo={goTo} canGo={capabilities.select} />}
            </li>
          ))}
        </ul>
      </Fold>
    </>
  );
}
