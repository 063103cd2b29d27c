import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type MouseEvent, useEffect, useState } from 'react';
import type { Message } from '../../wording/message';
import { useSay } from '../parts/use-say';
import { useWords } from '../preferences/preferences-provider';
import type { PreviewRow } from '../session/pane-session';
import { useFill } from './fill-context';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  input: { width: '88px', minWidth: 0 },
});

/** 评定: the score a person gives where the rule leaves room. Taken with Enter or on leaving the field, refused outside the range. */
export function DecisionField({ row: { ref, range, decided }, label, tabIndex, main }: {
  readonly row: PreviewRow;
  readonly label: string;
  readonly tabIndex: number;
  readonly main: boolean;
}) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const { session } = useFill();
  const [text, setText] = useState(decided ?? '');
  const [refusal, setRefusal] = useState<Message | null>(null);
  useEffect(() => { setText(decided ?? ''); }, [decided]);

  const take = (score: string | null) => {
    if (score === decided) return;
    setRefusal(session.decide(ref, score));
  };
  const takeTyped = () => { take(text.trim() === '' ? null : text.trim()); };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') takeTyped();
    if (event.key === 'Escape') {
      setText(decided ?? '');
      setRefusal(null);
    }
  };
  const offered = decided ?? range?.proposal ?? null;
  const onButton = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    // The button may go with the decision; the number it was about stays.
    currentTarget.parentElement?.querySelector('input')?.focus();
    take(decided === null ? offered : null);
  };
  return (
    <Field
      size="small"
      label={range === null ? words('filltab.decide') : words('filltab.decideWithin', { low: range.low, high: range.high })}
      validationState={refusal === null ? 'none' : 'error'}
      validationMessage={refusal === null ? null : say(refusal)}
    >
      <div className={styles.row}>
        <Input
          className={styles.input}
          size="small"
          value={text}
          inputMode="decimal"
          autoComplete="off"
          aria-label={range === null ? words('filltab.decideOf', { label }) : words('filltab.decideOfWithin', { label, low: range.low, high: range.high })}
          tabIndex={tabIndex}
          data-main={main || undefined}
          onChange={(_, { value }) => { setText(value); }}
          onKeyDown={onKeyDown}
          onBlur={takeTyped}
        />
        {offered !== null && (
          <Button size="small" tabIndex={tabIndex} onClick={onButton}>
            {decided === null ? words('filltab.takeProposal', { value: offered }) : words('filltab.takeBack')}
          </Button>
        )}
      </div>
    </Field>
  );
}
