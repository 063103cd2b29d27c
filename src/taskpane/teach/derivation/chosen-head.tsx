import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ExplainableCell } from '../../../explain/explainable-cells';
import { CellChip } from '../../parts/cell-chip';
import { usePane } from '../../parts/pane-context';
import { useWords } from '../../preferences/preferences-provider';
import { useTeach } from '../teach-context';
import { CellPicker } from './cell-picker';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, padding: '8px 12px 0' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS },
  label: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', minWidth: 0 },
  kind: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300 },
  chip: { fontSize: tokens.fontSizeBase300 },
  pick: { marginLeft: 'auto', minWidth: 0 },
});

/** 讲的是哪一格, and the list to pick another one from. What it comes to is not told before its last card. */
export function ChosenHead({ cell }: { readonly cell: ExplainableCell }) {
  const styles = useStyles();
  const words = useWords();
  const { state: { capabilities }, goTo } = usePane();
  const { form, choose } = useTeach();
  const [open, setOpen] = useState(false);
  const [toggle, setToggle] = useState<HTMLElement | null>(null);
  const close = () => {
    setOpen(false);
    toggle?.focus();
  };
  const kind = words(`derivation.kind-${cell.kind}`);
  const name = cell.label === '' ? kind : cell.label;
  return (
    <div className={styles.head}>
      <div className={styles.line}>
        <h2 className={styles.label}>{name}</h2>
        {name !== kind && <span className={styles.kind}>{kind}</span>}
        <CellChip cell={cell.ref} within={form.sheet} onGo={goTo} canGo={capabilities.select} className={styles.chip} />
        <Button
          ref={setToggle}
          className={styles.pick}
          size="small"
          icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
          iconPosition="after"
          aria-expanded={open}
          data-part="pick"
          onClick={() => { setOpen(!open); }}
        >
          {words('derivation.pick')}
        </Button>
      </div>
      {open && (
        <CellPicker
          onPick={(picked) => {
            choose(picked);
            close();
          }}
          onClose={close}
        />
      )}
    </div>
  );
}
