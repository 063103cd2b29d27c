import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import { message } from '../../wording/message';
import { useWords } from '../preferences/preferences-provider';

const SLOTS = ['filltab.slot.cause', 'filltab.slot.effect', 'filltab.slot.remedy'] as const;

const useStyles = makeStyles({
  slots: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200 },
});

/** 原因、影响、改进措施: an aid that sets the labels; what stands behind them is the person's. */
export function ReasonSlots({ text, onInsert }: { readonly text: string; readonly onInsert: (text: string) => void }) {
  const styles = useStyles();
  const words = useWords();
  const id = useId();
  return (
    <div className={styles.slots} role="group" aria-labelledby={id}>
      <span id={id}>{words('filltab.slots')}</span>
      {SLOTS.map((slot) => {
        const label = words('filltab.slotLabel', { slot: message(slot) });
        const used = text.includes(label);
        return (
          <Button
            key={slot}
            size="small"
            icon={used ? <CheckmarkRegular /> : null}
            disabledFocusable={used}
            onClick={() => { onInsert(text.trim() === '' ? label : `${text.trimEnd()}\n${label}`); }}
          >
            {words(slot)}
          </Button>
        );
      })}
    </div>
  );
}
