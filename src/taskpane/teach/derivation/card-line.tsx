import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formulaText, numbersText } from '../../../explain/steps/formula-text';
import type { CardLine } from '../../../explain/steps/step-card';
import type { CellRef } from '../../../workbook/cell-ref';
import { CellChip } from '../../parts/cell-chip';
import { usePane } from '../../parts/pane-context';
import { useSay } from '../../parts/use-say';
import { useWords } from '../../preferences/preferences-provider';
import { useTeach } from '../teach-context';

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  named: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  name: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  value: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', whiteSpace: 'pre-line', fontVariantNumeric: 'tabular-nums' },
  last: { marginLeft: 'auto', textAlign: 'end' },
  chip: { fontSize: 'inherit', lineHeight: 'inherit' },
  words: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  numbers: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  largeNumbers: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  largeResult: { fontSize: tokens.fontSizeHero1000, lineHeight: tokens.lineHeightHero1000 },
  result: { fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800, fontWeight: tokens.fontWeightBold, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
});

/** One line of a card: a sentence, what a cell says, a formula with its numbers, an addend, or the result. */
export function CardLineView({ line }: { readonly line: CardLine }) {
  const styles = useStyles();
  const say = useSay();
  const words = useWords();
  const { language } = usePane();
  const { projected } = useTeach();
  switch (line.kind) {
    case 'says':
      return <p className={styles.text}>{say(line.says)}</p>;
    case 'read':
      return (
        <div className={styles.named} data-line="read">
          <span className={styles.name}>{say(line.name)}</span>
          {line.at !== null && <Place cell={line.at} />}
          <span className={styles.value}>{line.text === '' ? words('steps.empty') : line.text}</span>
        </div>
      );
    case 'part':
      return (
        <div className={styles.named} data-line="part">
          <span className={styles.name}>{say(line.name)}</span>
          {line.at !== null && <Place cell={line.at} />}
          <span className={mergeClasses(styles.value, styles.last)}>{line.value}</span>
        </div>
      );
    case 'formula': {
      const formula = formulaText(line.step, language);
      return (
        <div data-line="formula">
          {formula !== null && <div className={styles.words}>{formula}</div>}
          <div className={mergeClasses(styles.numbers, projected && styles.largeNumbers)}>{numbersText(line.step)}</div>
        </div>
      );
    }
    case 'result':
      return (
        <div className={styles.named} data-line="result">
          <span className={mergeClasses(styles.result, projected && styles.largeResult)}>{line.text}</span>
          <Place cell={line.at} />
        </div>
      );
  }
}

function Place({ cell }: { readonly cell: CellRef }) {
  const styles = useStyles();
  const { form, visit } = useTeach();
  const { state: { capabilities } } = usePane();
  return <CellChip cell={cell} within={form.sheet} onGo={visit} canGo={capabilities.select} className={styles.chip} />;
}
