import { Field, makeStyles, Select, Switch, Textarea, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import { type NamedShape, variantIn } from '../../../profile/edit/field-shape';
import { freshValue, freshVariant } from '../../../profile/edit/fresh-value';
import { type Json, pathOf, pointerOf } from '../../../profile/json-pointer';
import { useSay } from '../../parts/use-say';
import { useWords } from '../../preferences/preferences-provider';
import type { ControlOf } from './control-of';
import { useEditor } from './editor-context';
import { IntervalControl } from './interval-control';
import { ListControl } from './list-control';
import { TypedInput } from './typed-input';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  inside: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0, paddingLeft: tokens.spacingHorizontalM, borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
  choice: { minWidth: 0, '& > select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

/** 一栏的控件, by its shape; what lies inside of it has controls of its own, each with its faults. */
export function ValueControl({ shape, name, label, at, value }: ControlOf) {
  const styles = useStyles();
  const words = useWords();
  const { rules, source } = useEditor();
  const set = (next: Json) => { rules.set(at, next); };
  switch (shape.kind) {
    case 'choice':
      return (
        <Faulty at={at}>
          <Select size="small" className={styles.choice} aria-label={label} value={String(value)} onChange={(_, data) => { set(data.value); }}>
            {shape.values.map((one) => <option key={one} value={one}>{words(`edit.choice.${name}.${one}`)}</option>)}
          </Select>
        </Faulty>
      );
    case 'switch':
      return <Faulty at={at}><Switch checked={value === true} aria-label={label} label={words(value === true ? 'edit.on' : 'edit.off')} onChange={(_, { checked }) => { set(checked); }} /></Faulty>;
    case 'whole':
      return <Faulty at={at}><TypedInput numeric value={String(value)} label={label} take={(text) => { set(wholeIn(text)); }} /></Faulty>;
    case 'decimal':
      return <Faulty at={at}><TypedInput numeric value={String(value)} label={label} take={set} /></Faulty>;
    case 'text':
      return <Faulty at={at}><TypedInput value={String(value)} label={label} take={set} /></Faulty>;
    case 'interval':
      return <Faulty at={at}><IntervalControl label={label} at={at} value={String(value)} /></Faulty>;
    case 'words':
      return <Faulty at={at}><WordList label={label} value={value as readonly string[]} take={set} /></Faulty>;
    case 'list':
      return <ListControl shape={shape} name={name} label={label} at={at} value={value} control={ValueControl} />;
    case 'maybe':
      return (
        <div className={styles.column}>
          <Faulty at={value === null ? at : null}>
            <Switch checked={value !== null} aria-label={label} label={words(value === null ? 'edit.none' : 'edit.has')} onChange={(_, { checked }) => { set(checked ? freshValue(shape.of, source) : null); }} />
          </Faulty>
          {value !== null && <div className={styles.inside}><ValueControl shape={shape.of} name={name} label={label} at={at} value={value} /></div>}
        </div>
      );
    case 'group':
      return <Parts fields={shape.fields} label={label} at={at} value={value} />;
    case 'variants': {
      const variant = variantIn(shape.options, value);
      const change = (chosen: string) => { set(freshVariant(shape.options.find((one) => one.name === chosen)!, source, value)); };
      return (
        <div className={styles.column}>
          <Select size="small" className={styles.choice} aria-label={label} value={variant.name} onChange={(_, data) => { change(data.value); }}>
            {shape.options.map((one) => <option key={one.name} value={one.name}>{words(`edit.choice.${shape.by}.${one.name}`)}</option>)}
          </Select>
          {variant.fields.length > 0 && <div className={styles.inside}><Parts fields={variant.fields} label={label} at={at} value={value} /></div>}
        </div>
      );
    }
  }
}

function Parts({ fields, label, at, value }: { readonly fields: readonly NamedShape[]; readonly label: string; readonly at: string; readonly value: Json }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.column}>
      {fields.map(({ name, shape }) => {
        const part = words(`edit.part.${name}`);
        return (
          <Field key={name} size="small" label={part}>
            <ValueControl shape={shape} name={name} label={words('edit.partOf', { label, part })} at={pointerOf([...pathOf(at), name])} value={(value as Readonly<Record<string, Json>>)[name]!} />
          </Field>
        );
      })}
    </div>
  );
}

/** The linters' words beside the very control that is meant. */
function Faulty({ at, children }: { readonly at: string | null; readonly children: ReactNode }) {
  const say = useSay();
  const { issues } = useEditor();
  const own = at === null ? [] : issues.filter(({ pointer }) => pointer === at);
  return (
    <Field size="small" validationState={own.length === 0 ? 'none' : 'error'} validationMessage={own.length === 0 ? null : own.map(({ says }) => say(says)).join(' ')}>
      {children}
    </Field>
  );
}

function WordList({ label, value, take }: { readonly label: string; readonly value: readonly string[]; readonly take: (words: readonly string[]) => void }) {
  const words = useWords();
  const [text, setText] = useState(value.join('\n'));
  useEffect(() => { setText(value.join('\n')); }, [value]);
  const done = () => {
    const next = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
    if (next.join('\n') !== value.join('\n')) take(next);
  };
  return <Textarea size="small" value={text} rows={Math.min(6, value.length + 1)} resize="vertical" aria-label={label} placeholder={words('edit.wordsHint')} onChange={(_, data) => { setText(data.value); }} onBlur={done} />;
}

/** What is no whole number stays the text it is, and the schema says so. */
function wholeIn(text: string): Json {
  return /^-?\d{1,6}$/.test(text) ? Number(text) : text;
}
