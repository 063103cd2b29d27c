import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { usePane } from '../parts/pane-context';
import { SaysLine } from '../parts/says-line';
import { ScrollerContext } from '../parts/scroller';
import { Section } from '../parts/section';
import { VirtualList } from '../parts/virtual-list';
import { useWords } from '../preferences/preferences-provider';
import { FormEvidence } from './form-evidence';
import { FormItem } from './form-item';
import { KnownHeadings } from './known-headings';
import { RefusedSheets } from './refused-sheets';

/** More forms than these scroll by themselves, so that what follows stays within reach. */
const SHOWN_WHOLE = 4;

const useStyles = makeStyles({
  many: { maxHeight: '264px', overflowY: 'auto', overflowX: 'hidden', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  summary: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXS },
});

/** 识别: the forms of the workbook, which of them to work on, and what was not taken. */
export function FormsSection() {
  const styles = useStyles();
  const words = useWords();
  const { session, state, current } = usePane();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const { forms, currentId, phase, busy } = state;
  const shown = forms.findIndex(({ id }) => id === currentId);
  const count = String(forms.length);
  return (
    <Section
      name="forms"
      title={words('filltab.forms')}
      beside={(
        <Button size="small" appearance="subtle" icon={<ArrowClockwiseRegular />} disabledFocusable={busy !== null} onClick={() => { void session.detect(); }}>
          {words(forms.length === 0 ? 'filltab.detect' : 'filltab.detectAgain')}
        </Button>
      )}
    >
      {phase === 'ready' && forms.length === 0 && (
        <>
          <SaysLine intent="info">{words('filltab.noForm')}</SaysLine>
          <KnownHeadings />
        </>
      )}
      {forms.length > 1 && (
        <>
          <div className={styles.summary}>{words('filltab.several', { count })}</div>
          <div className={styles.buttons}>
            <Button size="small" onClick={() => { session.includeAll(true); }}>{words('filltab.all')}</Button>
            <Button size="small" onClick={() => { session.includeAll(false); }}>{words('filltab.none')}</Button>
          </div>
        </>
      )}
      {forms.length > 0 && (
        <div className={mergeClasses(forms.length > SHOWN_WHOLE && styles.many)} ref={setScroller}>
          <ScrollerContext value={scroller}>
            <VirtualList
              items={forms}
              keyOf={({ id }) => id}
              label={words('filltab.formsFound', { count })}
              estimate={() => 82}
              shown={shown}
              active={shown}
            >
              {(form) => <FormItem form={form} alone={forms.length === 1} />}
            </VirtualList>
          </ScrollerContext>
        </div>
      )}
      {current !== null && <FormEvidence key={current.id} form={current.assessment.form} />}
      <RefusedSheets startsOpen={forms.length === 0} />
    </Section>
  );
}
