import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { RuleProfile } from '../../../profile/rule-profile';
import type { RecomputedTotal } from '../../../review/recomputed-total';
import { formName } from '../../parts/form-name';
import { useWords, type Words } from '../../preferences/preferences-provider';
import type { PaneSession, PaneState } from '../../session/pane-session';
import { draftEffect } from './draft-effect';

const useStyles = makeStyles({
  effect: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXXS, padding: '8px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2, overflowWrap: 'anywhere' },
  figures: { fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** 改动的效果 on the form that is open: total and grade under the parent and under the copy as it is in force. */
export function EffectLine({ session, state, parent, own }: {
  readonly session: PaneSession;
  readonly state: PaneState;
  readonly parent: RuleProfile;
  readonly own: RuleProfile;
}) {
  const styles = useStyles();
  const words = useWords();
  const current = state.forms.find(({ id }) => id === state.currentId) ?? null;
  const form = current?.assessment.form ?? null;
  const effect = useMemo(() => form === null ? null : draftEffect(form, parent, own, state.judgements), [form, parent, own, state.judgements]);
  if (current === null || effect === null) return <div className={styles.effect}><Caption1 className={styles.quiet}>{words('edit.noForm')}</Caption1></div>;
  const { before, after } = effect;
  return (
    <div className={styles.effect} data-part="effect">
      <Caption1>{words('edit.effect', { form: formName(current) ?? current.id })}</Caption1>
      <Text weight="semibold" className={styles.figures} role="status">
        {words('edit.effectOldNew', { total: totalText(before, words), newTotal: totalText(after, words), grade: gradeText(before, words), newGrade: gradeText(after, words) })}
      </Text>
      <Caption1 className={styles.quiet}>{words('edit.effectOf')}</Caption1>
      {current.assessment.profile?.id === own.id
        ? <Caption1 className={styles.quiet}>{words('edit.used')}</Caption1>
        : <Button size="small" onClick={() => { session.chooseProfile(current.id, own.id); }}>{words('edit.use')}</Button>}
    </div>
  );
}

function totalText(total: RecomputedTotal, words: Words): string {
  if (total.state === 'known') return total.score;
  return total.range === null ? words('edit.effectOpen') : words('edit.effectBetween', total.range);
}

function gradeText(total: RecomputedTotal, words: Words): string {
  if (total.state !== 'known') return words('edit.effectOpen');
  return total.grade ?? words(total.graded ? 'edit.effectOpen' : 'edit.noGrade');
}
