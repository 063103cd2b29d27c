import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Message } from '../../wording/message';
import { useSay } from '../parts/use-say';
import { useWords } from '../preferences/preferences-provider';
import type { FindingRow } from '../session/review-session';
import { useReview } from './review-context';

const REASONS = ['local-rule', 'verified', 'other'] as const;
type Reason = (typeof REASONS)[number];

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: '8px', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  narrow: { minWidth: 0, '& > select': { minWidth: 0 } },
});

/** 豁免: a finding is let pass only with a reason, which goes into the opinion. */
export function WaiveForm({ row: { finding, title }, onDone }: { readonly row: FindingRow; readonly onDone: () => void }) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const { review, announce } = useReview();
  const [reason, setReason] = useState<Reason | ''>('');
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<Message | null>(null);
  const [chooseFirst, setChooseFirst] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  // The person asked for it: the keyboard goes to what has to be chosen.
  useEffect(() => { form.current?.querySelector('select')?.focus(); }, []);
  useEffect(() => { form.current?.scrollIntoView({ block: 'nearest' }); }, [refusal, chooseFirst]);

  const waive = async () => {
    if (reason === '') {
      setChooseFirst(true);
      form.current?.querySelector('select')?.focus();
      return;
    }
    const refused = await review.waive(finding.id, reason, text.trim());
    setRefusal(refused);
    if (refused !== null) {
      form.current?.querySelector('input')?.focus();
      return;
    }
    announce(words('reviewtab.heard.waived', { title }));
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onDone();
    }
    if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) {
      event.preventDefault();
      void waive();
    }
  };
  return (
    <div className={styles.form} ref={form} role="group" aria-label={words('reviewtab.waiveOf', { title })} data-part="waive" onKeyDown={onKeyDown}>
      <Field size="small" required label={words('reviewtab.waiveReason')} validationState={chooseFirst ? 'error' : 'none'} validationMessage={chooseFirst ? words('reviewtab.chooseReason') : null}>
        <Select size="small" className={styles.narrow} value={reason} onChange={(_, { value }) => { setReason(value as Reason | ''); setChooseFirst(false); setRefusal(null); }}>
          <option value="">{words('reviewtab.choose')}</option>
          {REASONS.map((one) => <option key={one} value={one}>{words(`reviewtab.reason.${one}`)}</option>)}
        </Select>
      </Field>
      <Field
        size="small"
        required={reason === 'other'}
        label={words(reason === 'other' ? 'reviewtab.waiveText' : 'reviewtab.waiveMore')}
        validationState={refusal === null ? 'none' : 'error'}
        validationMessage={refusal === null ? null : say(refusal)}
      >
        <Input size="small" value={text} maxLength={500} autoComplete="off" onChange={(_, { value }) => { setText(value); setRefusal(null); }} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => { void waive(); }}>{words('reviewtab.waiveNow')}</Button>
        <Button size="small" onClick={onDone}>{words('reviewtab.cancel')}</Button>
      </div>
    </div>
  );
}
