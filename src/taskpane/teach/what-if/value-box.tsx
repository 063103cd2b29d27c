import { Field, Input, makeStyles } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { LONGEST_TYPED } from '../../../teach/what-if/typed-change';
import type { Message } from '../../../wording/message';
import { useSay } from '../../parts/use-say';

const useStyles = makeStyles({
  field: { minWidth: 0 },
  input: { width: '100%', minWidth: 0, '& > input': { minWidth: 0 } },
});

/** 推演的数: typed instead of slid to. Taken with Enter or on leaving the box; what cannot be taken says why. */
export function ValueBox({ label, shown, take, describedBy }: {
  readonly label: string;
  readonly shown: string;
  readonly take: (text: string) => Message | null;
  readonly describedBy: string;
}) {
  const styles = useStyles();
  const say = useSay();
  const [text, setText] = useState(shown);
  const [refusal, setRefusal] = useState<Message | null>(null);
  useEffect(() => {
    setText(shown);
    setRefusal(null);
  }, [shown]);
  const takeTyped = () => { if (text !== shown) setRefusal(take(text)); };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') takeTyped();
    if (event.key === 'Escape') {
      setText(shown);
      setRefusal(null);
    }
  };
  return (
    <Field className={styles.field} size="small" label={label} validationState={refusal === null ? 'none' : 'error'} validationMessage={refusal === null ? null : say(refusal)}>
      <Input
        className={styles.input}
        size="small"
        value={text}
        // One sign more than is taken, so that nothing is cut off in silence.
        maxLength={LONGEST_TYPED + 1}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={describedBy}
        onChange={(_, { value }) => { setText(value); }}
        onKeyDown={onKeyDown}
        onBlur={takeTyped}
      />
    </Field>
  );
}
