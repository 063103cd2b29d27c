import { Body1, Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Exercise } from '../../../teach/exercise/exercise';
import { LAST_SEED, MOST_ERRORS } from '../../../teach/exercise/exercise-choice';
import type { MadeOrRefused } from '../../../teach/exercise/made-or-refused';
import { usePane } from '../../parts/pane-context';
import { SaysLine } from '../../parts/says-line';
import { useSay } from '../../parts/use-say';
import { useWords } from '../../preferences/preferences-provider';
import { useTeach } from '../teach-context';
import { ChooseGroups, ChoosePlants } from './choose-kinds';
import { MadeExercise } from './made-exercise';
import { pointsIn } from './points-in';
import { type AskedExercise, askedIn, type ExerciseForm, newSeed, useExerciseForm } from './use-exercise-form';

const useStyles = makeStyles({
  text: { margin: 0 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  number: { width: '96px', minWidth: 0 },
});

/** 出题: what kind, which cells or errors, how many, under which number. */
export function SetExercise() {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const { session: { exercises }, language } = usePane();
  const { form: open, profile, announce } = useTeach();
  const { form, change } = useExerciseForm();
  const [result, setResult] = useState<{ readonly of: MadeOrRefused<Exercise>; readonly asked: AskedExercise } | null>(null);
  const [tried, setTried] = useState(false);
  const [making, setMaking] = useState(false);
  const latest = useRef<object | null>(null);
  // What was made is of the form as it was, and of the fields as they were.
  useEffect(() => {
    latest.current = null;
    setResult(null);
  }, [open, profile, form, language]);
  const asked = askedIn(form);
  const wrong = (field: 'choice' | 'count' | 'seed') => tried && 'wrong' in asked && asked.wrong === field ? say(asked.says) : null;
  const make = async () => {
    setTried(true);
    if ('wrong' in asked) {
      // A field tells of its own fault.
      if (asked.wrong === 'choice') announce(say(asked.says));
      return;
    }
    const wanted = {};
    latest.current = wanted;
    setMaking(true);
    const made = await exercises.make(asked.choice, asked.seed, language);
    setMaking(false);
    // Something else was asked for in the meantime.
    if (made === null || latest.current !== wanted) return;
    setResult({ of: made, asked });
    announce('made' in made ? words('exercisetab.made', { number: made.made.number, count: String(made.made.tasks.length), points: pointsIn(made.made) }) : say(made.refused));
  };
  return (
    <>
      <Body1 as="p" className={styles.text}>{words('exercisetab.intro')}</Body1>
      <Field label={words('exercisetab.kind')}>
        <RadioGroup value={form.kind} onChange={(_, { value }) => { change({ kind: value as ExerciseForm['kind'] }); }}>
          <Radio value="blank" label={words('exercisetab.kind.blank')} />
          <Radio value="errors" label={words('exercisetab.kind.errors')} />
        </RadioGroup>
      </Field>
      {form.kind === 'blank' ? <ChooseGroups form={form} change={change} /> : <ChoosePlants form={form} change={change} />}
      {wrong('choice') !== null && <SaysLine intent="error">{wrong('choice')}</SaysLine>}
      <Field
        size="small"
        label={form.kind === 'blank' ? words('exercisetab.countBlank') : words('exercisetab.countErrors', { most: String(MOST_ERRORS) })}
        validationState={wrong('count') === null ? 'none' : 'error'}
        validationMessage={wrong('count')}
      >
        <Input className={styles.number} size="small" inputMode="numeric" autoComplete="off" value={form.count[form.kind]} onChange={(_, { value }) => { change({ count: { ...form.count, [form.kind]: value } }); }} />
      </Field>
      <Field
        size="small"
        label={words('exercisetab.seed', { last: String(LAST_SEED) })}
        hint={words('exercisetab.seedHint')}
        validationState={wrong('seed') === null ? 'none' : 'error'}
        validationMessage={wrong('seed')}
      >
        <Input className={styles.number} size="small" inputMode="numeric" autoComplete="off" data-part="seed" value={form.seed} onChange={(_, { value }) => { change({ seed: value }); }} />
      </Field>
      <div className={styles.line}>
        <Button appearance="primary" data-part="make-exercise" disabledFocusable={making} onClick={() => { void make(); }}>{words(making ? 'exercisetab.making' : 'exercisetab.make')}</Button>
        <Button onClick={() => { change({ seed: newSeed() }); }}>{words('exercisetab.newSeed')}</Button>
      </div>
      {result !== null && 'refused' in result.of && <SaysLine intent="warning">{say(result.of.refused)}</SaysLine>}
      {result !== null && 'made' in result.of && <MadeExercise made={result.of.made} fewer={isFewer(result.of.made, result.asked)} />}
    </>
  );
}

function isFewer({ tasks }: Exercise, asked: AskedExercise): boolean {
  return 'choice' in asked && asked.choice.kind === 'errors' && tasks.length < asked.choice.count;
}
