import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type MouseEvent, useEffect, useState } from 'react';
import type { Message } from '../../wording/message';
import { useWords } from '../preferences/preferences-provider';
import type { Refusal } from '../session/pane-session';
import { useSay } from './use-say';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  input: { width: '88px', minWidth: 0 },
});

/** 分数栏: points that a person gives. Taken with Enter or on leaving the field, refused by `take` where they cannot be. */
export function PointsField({ label, name, given, proposal, take, tabIndex, main }: {
  readonly label: string;
  /** For a screen reader: the label with what it is about. */
  readonly name: string;
  readonly given: string | null;
  readonly proposal: string | null;
  readonly take: (points: string | null) => Refusal | Promise<Refusal>;
  readonly tabIndex?: number;
  readonly main?: boolean;
}) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const [text, setText] = useState(given ?? '');
  const [refusal, setRefusal] = useState<Message | null>(null);
  useEffect(() => { setText(given ?? ''); }, [given]);

  const takeIfNew = (points: string | null) => {
    if (points !== given) void Promise.resolve(take(points)).then(setRefusal);
  };
  const takeTyped = () => { takeIfNew(text.trim() === '' ? null : text.trim()); };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') takeTyped();
    if (event.key === 'Escape') {
      setText(given ?? '');
      setRefusal(null);
    }
  };
  const offered = given ?? proposal;
  const onButton = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    // The button may go with the decision; the number it was about stays.
    currentTarget.parentElement?.querySelector('input')?.focus();
    takeIfNew(given === null ? offered : null);
  };
  return (
    <Field
      size="small"
      label={label}
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
          aria-label={name}
          tabIndex={tabIndex}
          data-main={main === true || undefined}
          onChange={(_, { value }) => { setText(value); }}
          onKeyDown={onKeyDown}
          onBlur={takeTyped}
        />
        {offered !== null && (
          <Button size="small" tabIndex={tabIndex} onClick={onButton}>
            {given === null ? words('filltab.takeProposal', { value: offered }) : words('filltab.takeBack')}
          </Button>
        )}
      </div>
    </Field>
  );
}
