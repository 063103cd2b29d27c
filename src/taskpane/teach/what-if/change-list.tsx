import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { rowName } from '../../../form/row-name';
import { type Change, moveKey } from '../../../teach/what-if/move';
import { useWords, type Words } from '../../preferences/preferences-provider';
import { type TeachView, useTeach } from '../teach-context';
import type { WhatIfView } from './use-what-if';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200, minHeight: '24px' },
  says: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  button: { flexShrink: 0 },
});

/** 已作的变动: all at once in force, and each taken back by itself. */
export function ChangeList({ view: { changes, reset } }: { readonly view: WhatIfView }) {
  const styles = useStyles();
  const words = useWords();
  const { form } = useTeach();
  return (
    <ul className={styles.list} aria-label={words('whatif.changes')} data-part="changes">
      {changes.map((change) => {
        const says = changeSays(change, form, words);
        return (
          <li key={moveKey(change.move)} className={styles.item}>
            <span className={styles.says}>{says}</span>
            <Button size="small" className={styles.button} aria-label={words('whatif.resetThis', { change: says })} onClick={() => { reset(change.move); }}>{words('whatif.reset')}</Button>
          </li>
        );
      })}
    </ul>
  );
}

function changeSays({ move, text }: Change, { indicators }: TeachView['form'], words: Words): string {
  const row = move.kind === 'execution-rate' || move.row === null ? null : indicators[move.row] ?? null;
  return words('whatif.change', { row: row === null ? words('whatif.fund') : rowName(row), what: words(`whatif.move-${move.kind}`), value: text });
}
