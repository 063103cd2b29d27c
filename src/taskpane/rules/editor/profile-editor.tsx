import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowRedoRegular, ArrowResetRegular, ArrowUndoRegular, CheckmarkRegular } from '@fluentui/react-icons';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { changesOf } from '../../../profile/edit/draft-file';
import { fieldOf } from '../../../profile/edit/draft-faults';
import { editGroups } from '../../../profile/edit/edit-fields';
import { ownSource } from '../../../profile/edit/own-footing';
import type { ProfileIssue } from '../../../profile/profile-error';
import { Fold } from '../../parts/fold';
import { SaysLine } from '../../parts/says-line';
import { useSay } from '../../parts/use-say';
import { useProfileName } from '../../parts/use-profile-name';
import { useWords } from '../../preferences/preferences-provider';
import type { Editing } from '../../session/own-rules/own-rules';
import type { PaneSession, PaneState } from '../../session/pane-session';
import { EditorContext, type EditorView } from './editor-context';
import { EffectLine } from './effect-line';
import { FieldView } from './field-view';
import { NameAndBasis } from './name-and-basis';
import { useSeekFault } from './use-seek-fault';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  // Beside whatever is changed further down, where the pane is not so low that nothing else would be seen.
  head: { position: 'sticky', top: '-16px', zIndex: 1, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, paddingTop: '8px', paddingBottom: '8px', backgroundColor: tokens.colorNeutralBackground1, '@media (max-height: 640px)': { position: 'static' } },
  seek: { alignSelf: 'flex-start' },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, paddingTop: tokens.spacingVerticalS },
  header: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  quiet: { color: tokens.colorNeutralForeground2 },
  panel: { marginLeft: tokens.spacingHorizontalS, marginRight: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** 口径编辑: every place that may be changed, block by block, and what the changes do to the form that is open. */
export function ProfileEditor({ session, state, editing }: { readonly session: PaneSession; readonly state: PaneState; readonly editing: Editing }) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const nameOf = useProfileName(state);
  const place = useRef<HTMLDivElement>(null);
  const { rules } = session;
  const { id, draft, check: { faults, advice }, undoable, redoable } = editing;
  const view = useMemo<EditorView>(() => ({ rules, draft, issues: faults, source: ownSource(draft.parent) }), [rules, draft, faults]);
  const groups = editGroups(draft.content);
  const fields = groups.flatMap((group) => group.fields);
  const beside = new Map(faults.map((issue) => [issue, fieldOf(issue, fields)?.at ?? null]));
  const own = state.profiles.find((profile) => profile.id === id);
  const changes = changesOf(draft);
  const { open, setOpen, seek } = useSeekFault(place, groups, new Set([...beside.values()].filter((at) => at !== null)));
  useEffect(() => { place.current?.focus(); }, [id]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    const key = event.key.toLowerCase();
    const back = key === 'z' && !event.shiftKey;
    if (!back && key !== 'y' && key !== 'z') return;
    event.preventDefault();
    event.stopPropagation();
    if (back) rules.undo();
    else rules.redo();
  };
  const issueLine = ({ pointer, says }: ProfileIssue) => words('edit.faultAt', { at: pointer === '' ? words('edit.whole') : pointer, says: say(says) });
  const loose = faults.filter((issue) => beside.get(issue) === null);
  const changedIn = (at: string) => changes.some((change) => change.at === at || change.at.startsWith(`${at}/`) || at.startsWith(`${change.at}/`));
  return (
    <EditorContext value={view}>
      <div ref={place} className={styles.editor} role="region" tabIndex={-1} aria-label={words('edit.editor', { name: nameOf({ id }) })} data-part="profile-editor" onKeyDown={onKeyDown}>
        <div className={styles.head}>
          <div className={styles.bar} role="group" aria-label={words('edit.actions')}>
            <Button size="small" appearance="primary" icon={<CheckmarkRegular />} onClick={() => { rules.close(); }}>{words('edit.done')}</Button>
            <Button size="small" icon={<ArrowUndoRegular />} disabledFocusable={!undoable} onClick={() => { rules.undo(); }}>{words('edit.undo')}</Button>
            <Button size="small" icon={<ArrowRedoRegular />} disabledFocusable={!redoable} onClick={() => { rules.redo(); }}>{words('edit.redo')}</Button>
            <Button size="small" icon={<ArrowResetRegular />} disabledFocusable={changes.length === 0} onClick={() => { rules.resetAll(); }}>{words('edit.resetAll')}</Button>
          </div>
          <div role="status" data-part="standing">
            {faults.length > 0
              ? <SaysLine intent="error">{words('edit.faulty', { count: String(faults.length) })}</SaysLine>
              : <SaysLine intent="success">{words(changes.length === 0 ? 'edit.unchanged' : 'edit.inForce', { parent: nameOf(draft.parent), count: String(changes.length) })}</SaysLine>}
          </div>
          {seek !== null && <Button size="small" className={styles.seek} icon={<ArrowDownRegular />} onClick={seek} data-part="seek-fault">{words('edit.toFault')}</Button>}
          {own !== undefined && <EffectLine session={session} state={state} parent={draft.parent} own={own} />}
        </div>
        {loose.length > 0 && (
          <div>
            <Caption1>{words('edit.otherFaults')}</Caption1>
            <ul className={styles.list}>{loose.map((issue, at) => <li key={at}>{issueLine(issue)}</li>)}</ul>
          </div>
        )}
        <NameAndBasis />
        <Accordion multiple collapsible openItems={[...open]} onToggle={(_, { openItems }) => { setOpen(openItems as string[]); }}>
          {groups.map(({ name, fields: own }) => (
            <AccordionItem key={name} value={name} data-group={name}>
              <AccordionHeader as="h3">
                <span className={styles.header}>
                  {words(`card.${name}`)}
                  <Caption1 className={styles.quiet}>
                    {words('edit.groupCounts', {
                      changed: String(own.filter(({ at }) => changedIn(at)).length),
                      faults: String(faults.filter((issue) => own.some(({ at }) => at === beside.get(issue))).length),
                    })}
                  </Caption1>
                </span>
              </AccordionHeader>
              <AccordionPanel className={styles.panel} collapseMotion={null}>
                <div className={styles.fields}>
                  {own.map((field) => <FieldView key={field.at} field={field} issues={faults.filter((issue) => beside.get(issue) === field.at)} />)}
                </div>
              </AccordionPanel>
            </AccordionItem>
          ))}
        </Accordion>
        {advice.length > 0 && (
          <Fold title={words('edit.advice', { count: String(advice.length) })}>
            <ul className={styles.list}>{advice.map((issue, at) => <li key={at}>{issueLine(issue)}</li>)}</ul>
          </Fold>
        )}
      </div>
    </EditorContext>
  );
}
