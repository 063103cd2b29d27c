import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Message } from '../../wording/message';
import { useSay } from '../parts/use-say';
import { useWords } from '../preferences/preferences-provider';
import type { FindingRow } from '../session/review-session';
import { useReview } from './review-context';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: '8px', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1 },
  text: { width: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** 批注: what the reviewer writes beside a finding. Enter keeps it, an empty one is taken away. */
export function NoteForm({ row: { finding, title, note }, onDone }: { readonly row: FindingRow; readonly onDone: () => void }) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const { review, announce } = useReview();
  const [text, setText] = useState(note ?? '');
  const [refusal, setRefusal] = useState<Message | null>(null);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = form.current?.querySelector('textarea');
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const keep = async () => {
    const refused = text.trim() === (note ?? '') ? null : await review.note(finding.id, text.trim());
    setRefusal(refused);
    if (refused !== null) return;
    announce(words('reviewtab.heard.noted', { title }));
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that takes a word from an input method is no Enter of ours.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onDone();
    }
    if (event.key === 'Enter' && !event.shiftKey && event.target instanceof HTMLTextAreaElement) {
      event.preventDefault();
      void keep();
    }
  };
  return (
    <div className={styles.form} ref={form} role="group" aria-label={words('reviewtab.noteOf', { title })} data-part="note" onKeyDown={onKeyDown}>
      <Field size="small" label={words('reviewtab.noteText')} hint={words('reviewtab.noteKeys')} validationState={refusal === null ? 'none' : 'error'} validationMessage={refusal === null ? null : say(refusal)}>
        <Textarea className={styles.text} value={text} rows={3} resize="vertical" onChange={(_, { value }) => { setText(value); setRefusal(null); }} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => { void keep(); }}>{words('reviewtab.keepNote')}</Button>
        <Button size="small" onClick={onDone}>{words('reviewtab.cancel')}</Button>
      </div>
    </div>
  );
}
