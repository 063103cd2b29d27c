import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { usePane } from '../parts/pane-context';
import { SaysLine } from '../parts/says-line';
import { useSay } from '../parts/use-say';
import { useWords } from '../preferences/preferences-provider';
import type { ReasonRow } from '../session/pane-session';
import { ReasonSlots } from './reason-slots';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  text: { width: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalXS },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** 写原因: a person writes it, here or in the sheet; nothing is ever written for them. Enter writes and goes on to the next. */
export function ReasonEditor({ row, more, onLeave, onNext }: {
  readonly row: ReasonRow;
  readonly more: boolean;
  readonly onLeave: () => void;
  readonly onNext: () => boolean;
}) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const { session, state: { forms, busy }, goTo } = usePane();
  const profile = forms.find(({ id }) => id === row.formId)?.assessment.profile ?? null;
  const [text, setText] = useState(row.written);
  const [blank, setBlank] = useState(false);
  const editor = useRef<HTMLDivElement>(null);
  const focusText = () => { editor.current?.querySelector('textarea')?.focus(); };
  // Opening it was the person's own action: the keyboard goes where they want to write.
  useEffect(() => {
    focusText();
    const field = editor.current?.querySelector('textarea');
    // What is no reason gives way to the first key; a reason is gone on with.
    if (row.state === 'placeholder') field?.select();
    else field?.setSelectionRange(row.written.length, row.written.length);
    editor.current?.scrollIntoView({ block: 'nearest' });
    goTo(row.cell ?? row.at);
  }, []);

  const write = () => {
    if (busy !== null) return;
    if (text.trim() === '') {
      setBlank(true);
      return;
    }
    const back = editor.current?.closest('[data-section]')?.querySelector<HTMLElement>('h2');
    const written = text.trim() === row.written ? Promise.resolve() : session.writeReason(row, text.trim());
    void written.then(() => { if (!onNext()) back?.focus(); });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that takes a word from an input method is no Enter of ours.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      write();
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      leave();
    }
  };
  const leave = () => {
    const item = editor.current?.closest('[data-reason]');
    onLeave();
    requestAnimationFrame(() => { item?.querySelector<HTMLElement>('[data-main]')?.focus(); });
  };
  const most = profile?.reasons.longestLength ?? null;
  const length = String([...text.trim()].length);
  return (
    <div className={styles.editor} ref={editor}>
      <Field
        label={words('filltab.reasonOf', { name: row.name })}
        size="small"
        hint={words('filltab.reasonKeys')}
        validationState={blank ? 'error' : 'none'}
        validationMessage={blank ? words('filltab.reasonBlank') : null}
      >
        <Textarea
          className={styles.text}
          value={text}
          rows={4}
          resize="vertical"
          onChange={(_, { value }) => { setText(value); setBlank(false); }}
          onKeyDown={onKeyDown}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={write}>{words(row.cell === null ? 'filltab.writeNote' : more ? 'filltab.writeNext' : 'filltab.write')}</Button>
        <Button size="small" onClick={leave}>{words('filltab.leaveEditor')}</Button>
        <span className={styles.quiet}>{most === null ? words('filltab.reasonLength', { length }) : words('filltab.reasonLengthOf', { length, most: String(most) })}</span>
      </div>
      <ReasonSlots text={text} onInsert={(after) => { setText(after); setBlank(false); focusText(); }} />
      {session.hintsFor(row, text).map((hint, index) => <SaysLine key={index} intent="info">{say(hint)}</SaysLine>)}
    </div>
  );
}
