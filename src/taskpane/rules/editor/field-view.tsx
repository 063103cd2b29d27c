import { Badge, Button, Caption1, Label, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { EditField } from '../../../profile/edit/edit-fields';
import { originOf } from '../../../profile/edit/value-origin';
import { type Json, pathOf, valueAt } from '../../../profile/json-pointer';
import type { ProfileIssue } from '../../../profile/profile-error';
import { SaysLine } from '../../parts/says-line';
import { useSay } from '../../parts/use-say';
import { useWords } from '../../preferences/preferences-provider';
import { CertaintyBadge } from '../certainty-badge';
import { controlPlaces } from './control-places';
import { useEditor } from './editor-context';
import { fieldLabel } from './field-label';
import { shownValue } from './shown-value';
import { TypedInput } from './typed-input';
import { ValueControl } from './value-control';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0, overflowWrap: 'anywhere' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  said: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS, rowGap: '2px', color: tokens.colorNeutralForeground2 },
  was: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** 一栏: its value, what the parent had, on which source it stands, and what the linters say of it. */
export function FieldView({ field, issues }: { readonly field: EditField; readonly issues: readonly ProfileIssue[] }) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const id = useId();
  const { rules, draft, source } = useEditor();
  const { at, shape } = field;
  const label = fieldLabel(words, field);
  const value = valueAt(draft.content, pathOf(at)) as Json;
  const { changed, before, footing, footingBefore } = originOf(draft, at);
  const inside = new Set(controlPlaces(shape, at, value));
  const around = issues.filter(({ pointer }) => !inside.has(pointer));
  return (
    <div className={styles.field} role="group" aria-labelledby={id} data-field={at} data-changed={changed || undefined}>
      <div className={styles.head}>
        <Label id={id} size="small" weight={changed ? 'semibold' : 'regular'}>{label}</Label>
        {changed && <Badge appearance="tint" color="warning">{words('edit.changed')}</Badge>}
        {changed && before !== undefined && (
          <Button size="small" appearance="subtle" icon={<ArrowResetRegular />} aria-label={words('edit.resetOf', { label })} onClick={() => { rules.reset(at); }}>{words('edit.reset')}</Button>
        )}
      </div>
      <ValueControl shape={shape} name={choicesOf(at)} label={label} at={at} value={value} />
      {around.map(({ pointer, says }, index) => <SaysLine key={`${pointer}${index}`} intent="error">{say(says)}</SaysLine>)}
      {changed && before !== undefined && (
        <Caption1>{words(footingBefore === null ? 'edit.was' : 'edit.wasFrom', { value: shownValue(words, shape, choicesOf(at), before), title: footingBefore?.title ?? '' })}</Caption1>
      )}
      {footing !== null && (
        <span className={styles.said}>
          <CertaintyBadge certainty={footing.certainty} />
          <Caption1>{words(footing.clause === undefined ? 'edit.source' : 'edit.sourceAt', { title: footing.title, clause: footing.clause ?? '' })}</Caption1>
        </span>
      )}
      {changed && footing?.source === source && (
        <span className={styles.was}>
          <Caption1>{words('edit.clause')}</Caption1>
          <TypedInput value={footing.clause ?? ''} label={words('edit.clauseOf', { label })} take={(clause) => { rules.setClause(at, clause); }} />
        </span>
      )}
    </div>
  );
}

/** Choices go by the last part of the place: mode, denominator, outside. */
function choicesOf(at: string): string {
  return pathOf(at).at(-1) ?? '';
}
