import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, ArrowUploadRegular, CopyRegular, DeleteRegular, EditRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { RuleProfile } from '../../../profile/rule-profile';
import type { Deliver } from '../../parts/deliver';
import { LiveRegion } from '../../parts/live-region';
import { useProfileName } from '../../parts/use-profile-name';
import { useSay } from '../../parts/use-say';
import { useWords } from '../../preferences/preferences-provider';
import type { PaneSession, PaneState } from '../../session/pane-session';
import { ExportDialog } from './export-dialog';
import { ImportDialog } from './import-dialog';
import { RemoveDialog } from './remove-dialog';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** 口径操作: copy, change, take in, hand out, delete the profile that is shown. */
export function OwnProfileBar({ session, state, shown, deliver, show }: {
  readonly session: PaneSession;
  readonly state: PaneState;
  readonly shown: RuleProfile;
  readonly deliver: Deliver | null;
  /** Shows another profile; null: whichever the current form uses. */
  readonly show: (id: string | null) => void;
}) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const nameOf = useProfileName(state);
  const [open, setOpen] = useState<'import' | 'export' | 'remove' | null>(null);
  const [told, setTold] = useState<{ readonly says: string; readonly intent: 'success' | 'error' } | null>(null);
  const { rules } = session;
  const own = state.own.list.find(({ profile }) => profile === shown) ?? null;
  const file = `${shown.id.replaceAll('/', '-')}.json`;
  const used = state.forms.filter(({ assessment }) => assessment.profile?.id === shown.id).length;

  const copy = () => {
    const refused = rules.copy(shown.id);
    setTold(refused === null ? null : { says: say(refused), intent: 'error' });
    const made = session.state.own.editing?.id;
    if (refused === null && made !== undefined) show(made);
  };
  const handOut = () => {
    // Where it cannot be handed over, and where that was refused, its text can still be copied.
    const isHanded = deliver?.page?.(file, rules.text(shown.id)) === true;
    setTold(isHanded ? { says: words('edit.exported', { name: file }), intent: 'success' } : null);
    if (!isHanded) setOpen('export');
  };
  const answer = (remove: boolean) => {
    setOpen(null);
    if (!remove) return;
    const name = nameOf(shown);
    rules.remove(shown.id);
    show(null);
    setTold({ says: words('edit.removed', { name }), intent: 'success' });
  };
  return (
    <div className={styles.part} data-part="own-profile">
      <div className={styles.bar} role="group" aria-label={words('edit.actions')}>
        {own?.editable === true && state.own.editing?.id !== shown.id && <Button size="small" icon={<EditRegular />} onClick={() => { rules.edit(shown.id); }}>{words('edit.edit')}</Button>}
        <Button size="small" icon={<CopyRegular />} onClick={copy}>{words('edit.copy')}</Button>
        <Button size="small" icon={<ArrowUploadRegular />} onClick={() => { setOpen('import'); }}>{words('edit.import')}</Button>
        <Button size="small" icon={<ArrowDownloadRegular />} onClick={handOut}>{words('edit.export')}</Button>
        {own !== null && <Button size="small" icon={<DeleteRegular />} onClick={() => { setOpen('remove'); }}>{words('edit.remove')}</Button>}
      </div>
      {state.own.trouble !== null && <MessageBar intent="warning" layout="multiline"><MessageBarBody>{say(state.own.trouble)}</MessageBarBody></MessageBar>}
      {told !== null && <MessageBar intent={told.intent} layout="multiline"><MessageBarBody>{told.says}</MessageBarBody></MessageBar>}
      <LiveRegion says={told?.says ?? ''} />
      {open === 'import' && (
        <ImportDialog
          rules={rules}
          onClose={() => { setOpen(null); }}
          onTaken={({ id, says }) => {
            setOpen(null);
            setTold({ says: say(says), intent: 'success' });
            show(id);
          }}
        />
      )}
      {open === 'export' && <ExportDialog name={file} text={rules.text(shown.id)} onClose={() => { setOpen(null); }} />}
      {open === 'remove' && <RemoveDialog name={nameOf(shown)} used={used} onAnswer={answer} />}
    </div>
  );
}
