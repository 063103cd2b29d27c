import { makeStyles } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState } from 'react';
import { explainableCells } from '../../explain/explainable-cells';
import type { Language } from '../../wording/message';
import type { Deliver } from '../parts/deliver';
import { LiveRegion } from '../parts/live-region';
import { Notices } from '../parts/notices';
import { PaneContext, type PaneView } from '../parts/pane-context';
import { ScrollerContext } from '../parts/scroller';
import { StateBars } from '../parts/state-bars';
import { useWidth } from '../parts/use-width';
import type { PaneSession, PaneState } from '../session/pane-session';
import { type ReachedStep, ReachedStepContext } from './derivation/reached-step';
import { NothingToTeach } from './nothing-to-teach';
import { DragHint } from './projection/drag-hint';
import { type Pages, PagesContext } from './projection/pages';
import { ProjectButton } from './projection/project-button';
import { ProjectionKeys } from './projection/projection-keys';
import { Projector } from './projection/projector';
import { typeSize } from './projection/type-size';
import { useProjection } from './projection/use-projection';
import { useProjectionKeys } from './projection/use-projection-keys';
import { useSheetFollows } from './projection/use-sheet-follows';
import { TeachContext, type TeachView } from './teach-context';
import { TeachHead } from './teach-head';
import { type TeachPart, VIEWS } from './teach-views';
import { useChosenCell } from './use-chosen-cell';
import { KeepTried } from './what-if/keep-tried';

const useStyles = makeStyles({
  tab: { position: 'relative', display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, minWidth: 0 },
  scroller: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', scrollbarGutter: 'stable' },
  wayOut: { padding: '8px 12px' },
});

/** 讲解: why a score is what it is, what it would be, and what another rule says. Nothing is written to the sheet. */
export function TeachTab({ session, state, language, openSample = null, deliver = null, shown = true, projected = false, project = null, widens = false, cornerTaken = false }: {
  readonly session: PaneSession;
  readonly state: PaneState;
  readonly language: Language;
  /** 用示例表试试, where the host has samples. */
  readonly openSample?: (() => void) | null;
  readonly deliver?: Deliver | null;
  /** false: another tab is. */
  readonly shown?: boolean;
  /** 投影. */
  readonly projected?: boolean;
  readonly project?: ((on: boolean) => void) | null;
  /** The host makes room for a projection by itself. */
  readonly widens?: boolean;
  /** The host draws something of its own over the top right corner. */
  readonly cornerTaken?: boolean;
}) {
  const styles = useStyles();
  const tab = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const pages = useRef<Pages | null>(null);
  const reachedStep = useRef<ReachedStep | null>(null);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [heard, announce] = useState('');
  const [part, setPart] = useState<TeachPart>('derivation');
  const [keysShown, setKeysShown] = useState(false);
  const width = useWidth(scroller);
  const size = typeSize(width);
  const pane = useMemo<PaneView>(() => ({
    session, state, language, deliver,
    current: state.forms.find(({ id }) => id === state.currentId) ?? null,
    goTo: (cell) => { void session.select(cell); },
  }), [session, state, language, deliver]);
  const assessment = pane.current?.assessment ?? null;
  const cells = useMemo(() => assessment === null ? [] : explainableCells(assessment), [assessment]);
  const { chosen, choose, visit } = useChosenCell(cells, assessment?.form ?? null, pane);
  const view = useMemo<TeachView | null>(() => {
    if (assessment === null || assessment.profile === null || assessment.score === null || cells.length === 0) return null;
    return { form: assessment.form, profile: assessment.profile, score: assessment.score, cells, chosen, choose, visit, projected, announce };
  }, [assessment, cells, chosen, choose, visit, projected, announce]);
  const showKeys = useCallback(() => { setKeysShown(true); }, []);
  const { onKey, setProjected } = useProjection({ view, project, scroller, head, pages, showKeys });
  useProjectionKeys(tab, shown && setProjected !== null && (view !== null || projected), projected, onKey);
  useSheetFollows({ projected, part, width, chosen: chosen?.ref ?? null, pages, goTo: pane.goTo });
  const Part = VIEWS[part].part;
  return (
    <PaneContext value={pane}>
      <ScrollerContext value={scroller}>
        <Projector projected={projected} size={size}>
          <div className={styles.tab} data-part="teach-tab" data-tab data-projected={projected || undefined} ref={tab}>
            <div className={styles.scroller} ref={setScroller}>
              <StateBars />
              {view === null && projected && setProjected !== null && <div className={styles.wayOut}><ProjectButton projected project={setProjected} /></div>}
              {view === null && <NothingToTeach openSample={openSample} />}
              {view !== null && (
                <TeachContext value={view}>
                  <TeachHead part={part} onPart={setPart} project={setProjected} cornerTaken={cornerTaken} ref={head} />
                  {projected && !widens && size === 'narrow' && <DragHint />}
                  <PagesContext value={pages}>
                    <ReachedStepContext value={reachedStep}>
                      <KeepTried key={view.form.id}>
                        <div role="tabpanel" id="ziping-teach-part" aria-labelledby={`ziping-teach-${part}`}>
                          <Part />
                        </div>
                      </KeepTried>
                    </ReachedStepContext>
                  </PagesContext>
                </TeachContext>
              )}
            </div>
            {/* Before an audience nothing comes up by itself but what went wrong. */}
            {shown && (!projected || state.notice?.intent === 'error') && <Notices />}
            {keysShown && <ProjectionKeys onClose={() => { setKeysShown(false); }} />}
            <LiveRegion says={heard} />
          </div>
        </Projector>
      </ScrollerContext>
    </PaneContext>
  );
}
