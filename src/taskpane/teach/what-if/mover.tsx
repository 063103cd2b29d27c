import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { ratio } from '../../../exact/ratio';
import { levelChoices } from '../../../teach/curve/levels';
import type { Line } from '../../../teach/what-if/line-in-form';
import { type Move, numberIn } from '../../../teach/what-if/move';
import { spellingOf } from '../../../teach/what-if/spelling-of';
import { typedChange } from '../../../teach/what-if/typed-change';
import type { Message } from '../../../wording/message';
import { SaysLine } from '../../parts/says-line';
import { useSay } from '../../parts/use-say';
import { useWords } from '../../preferences/preferences-provider';
import { useTeach } from '../teach-context';
import { outcomeText } from './outcome-text';
import type { WhatIfView } from './use-what-if';
import { ValueBox } from './value-box';
import { ValueSlider } from './value-slider';
import { writtenText } from './written-text';

const useStyles = makeStyles({
  mover: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  kinds: { flexWrap: 'wrap', marginLeft: '-8px' },
  levels: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** 动什么、动到多少: the slider and the box, or levels where there is no curve to slide along. */
export function Mover({ line, view }: { readonly line: Line; readonly view: WhatIfView & { readonly move: Move } }) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const { form, profile } = useTeach();
  const id = useId();
  const { move, moves: { moves }, curve, text, put, reset } = view;
  const spelling = spellingOf(form, profile, move);
  const label = words(`whatif.move-${move.kind}`);
  const written = writtenText(form, profile, move, spelling);
  const shown = text ?? written;
  const take = (typed: string): Message | null => {
    const read = typedChange(typed, move, spelling);
    if (read.kind === 'refused') return read.why;
    put(move, read.change.text);
    return null;
  };
  const number = text === null || spelling === null ? null : numberIn(spelling, text);
  const score = view.consequences[0];
  const levels = move.kind === 'actual' ? levelChoices(form, profile, line) : [];
  return (
    <div className={styles.mover} data-part="mover">
      {moves.length > 1 && (
        <RadioGroup layout="horizontal" className={styles.kinds} aria-label={words('whatif.what')} value={move.kind} onChange={(_, { value }) => { view.pick(value as Move['kind']); }}>
          {moves.map(({ kind }) => <Radio key={kind} value={kind} label={words(`whatif.move-${kind}`)} />)}
        </RadioGroup>
      )}
      {curve !== null && 'why' in curve && <SaysLine intent="info">{say(curve.why)}</SaysLine>}
      {curve !== null && 'range' in curve && (
        <ValueSlider
          curve={curve}
          at={number === null ? text === null ? curve.spelling.written : null : ratio(number)}
          label={label}
          says={words('whatif.position', { value: shown, score: score === undefined ? '' : outcomeText(score.after, words) })}
          onSlide={(to) => { put(move, to); }}
        />
      )}
      <ValueBox label={label} shown={shown} take={take} describedBy={id} />
      {levels.length > 0 && (
        <div className={styles.levels} role="group" aria-label={words('whatif.levels')}>
          {levels.map(({ name, text: to }) => <Button key={name} size="small" aria-pressed={text === to} onClick={() => { put(move, to); }}>{name}</Button>)}
        </div>
      )}
      <div className={styles.quiet} id={id}>
        {text === null ? words('whatif.asWritten') : words('whatif.written', { value: written === '' ? words('whatif.blank') : written })}
        {text !== null && <Button size="small" appearance="transparent" onClick={() => { reset(move); }}>{words('whatif.reset')}</Button>}
      </div>
    </div>
  );
}
