import { makeStyles, Tab, TabList } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { explainableCells } from '../../explain/explainable-cells';
import type { Language } from '../../wording/message';
import type { Deliver } from '../parts/deliver';
import { LiveRegion } from '../parts/live-region';
import { Notices } from '../parts/notices';
import { PaneContext, type PaneView } from '../parts/pane-context';
import { ScrollerContext } from '../parts/scroller';
import { StateBars } from '../parts/state-bars';
import { useWords } from '../preferences/preferences-provider';
import type { PaneSession, PaneState } from '../session/pane-session';
import { FormChoice } from './form-choice';
import { NothingToTeach } from './nothing-to-teach';
import { TeachContext, type TeachView } from './teach-context';
import { type TeachPart, VIEWS } from './teach-views';
import { useChosenCell } from './use-chosen-cell';

const useStyles = makeStyles({
  tab: { position: 'relative', display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, minWidth: 0 },
  scroller: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', scrollbarGutter: 'stable' },
  head: { display: 'flex', flexDirection: 'column', padding: '8px 12px 0' },
  parts: { marginLeft: '-8px', '& > button': { paddingLeft: '8px', paddingRight: '8px' } },
});

/** 讲解: why a score is what it is, what it would be, and what another rule says. Nothing is written to the sheet. */
export function TeachTab({ session, state, language, openSample = null, deliver = null, shown = true }: {
  readonly session: PaneSession;
  readonly state: PaneState;
  readonly language: Language;
  /** 用示例表试试, where the host has samples. */
  readonly openSample?: (() => void) | null;
  readonly deliver?: Deliver | null;
  /** false: another tab is. */
  readonly shown?: boolean;
}) {
  const styles = useStyles();
  const words = useWords();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [heard, announce] = useState('');
  const [part, setPart] = useState<TeachPart>('derivation');
  const pane = useMemo<PaneView>(() => ({
    session, state, language, deliver,
    current: state.forms.find(({ id }) => id === state.currentId) ?? null,
    goTo: (cell) => { void session.select(cell); },
  }), [session, state, language, deliver]);
  const assessment = pane.current?.assessment ?? null;
  const cells = useMemo(() => assessment === null ? [] : explainableCells(assessment), [assessment]);
  const { chosen, choose } = useChosenCell(cells, assessment?.form ?? null, pane);
  const view = useMemo<TeachView | null>(() => {
    if (assessment === null || assessment.profile === null || assessment.score === null || cells.length === 0) return null;
    return { form: assessment.form, profile: assessment.profile, score: assessment.score, cells, chosen, choose, projected: false, announce };
  }, [assessment, cells, chosen, choose, announce]);
  const Part = VIEWS[part].part;
  return (
    <PaneContext value={pane}>
      <ScrollerContext value={scroller}>
        <div className={styles.tab} data-part="teach-tab" data-tab>
          <div className={styles.scroller} ref={setScroller}>
            <StateBars />
            {view === null && <NothingToTeach openSample={openSample} />}
            {view !== null && (
              <TeachContext value={view}>
                <div className={styles.head}>
                  <FormChoice />
                  <TabList size="small" className={styles.parts} selectedValue={part} onTabSelect={(_, { value }) => { setPart(value as TeachPart); }} aria-label={words('teach.views')}>
                    {Object.entries(VIEWS).map(([name, { label }]) => (
                      <Tab key={name} value={name} id={`ziping-teach-${name}`} aria-controls={part === name ? 'ziping-teach-part' : undefined}>{words(label)}</Tab>
                    ))}
                  </TabList>
                </div>
                <div key={view.form.id} role="tabpanel" id="ziping-teach-part" aria-labelledby={`ziping-teach-${part}`}>
                  <Part />
                </div>
              </TeachContext>
            )}
          </div>
          {shown && <Notices />}
          <LiveRegion says={heard} />
        </div>
      </ScrollerContext>
    </PaneContext>
  );
}
