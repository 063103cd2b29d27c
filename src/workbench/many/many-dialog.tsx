import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { LiveRegion } from '../../taskpane/parts/live-region';
import { ScrollerContext } from '../../taskpane/parts/scroller';
import { useFocusBack } from '../../taskpane/parts/use-focus-back';
import { VirtualList } from '../../taskpane/parts/virtual-list';
import { usePreferences, useWords } from '../../taskpane/preferences/preferences-provider';
import type { OwnProfile } from '../../taskpane/session/own-rules/own-rules';
import type { FileSource } from '../file/workbook-file';
import { ManyRow } from './many-row';
import { createReviewMany } from './review-many';

const useStyles = makeStyles({
  surface: { maxWidth: '760px', padding: '16px' },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minHeight: 0 },
  rows: { height: '50vh', overflowY: 'auto', overflowX: 'hidden', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
});

/** 批量复核: what was found in each of many files, while they are read; one of them can be opened, all can be exported. */
export function ManyDialog({ files, own, onOpen, onExport, onClose }: {
  readonly files: readonly FileSource[];
  /** Profiles of this machine. */
  readonly own: readonly OwnProfile[];
  readonly onOpen: (file: FileSource) => void;
  readonly onExport: (name: string, bytes: Uint8Array<ArrayBuffer>) => void;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const words = useWords();
  const { preferences: { language } } = usePreferences();
  const [many] = useState(() => createReviewMany(files, own.map(({ profile }) => profile)));
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const { done, of, running, rows } = useSyncExternalStore(many.subscribe, () => many.state);
  useFocusBack();
  useEffect(() => {
    void many.run(language);
    return () => { many.stop(); };
    // The sentences of rows stay in the language they were made in.
  }, [many]);
  const progress = words(running || done === of ? 'workbench.manyDone' : 'workbench.manyStopped', { done: String(done), of: String(of) });
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => { if (!open) onClose(); }}>
      <DialogSurface className={styles.surface} data-part="many">
        <DialogBody>
          <DialogTitle>{words('workbench.manyTitle', { count: String(of) })}</DialogTitle>
          <DialogContent className={styles.body}>
            <div data-part="many-progress">{progress}</div>
            <ProgressBar value={of === 0 ? 1 : done / of} aria-label={words('workbench.manyTitle', { count: String(of) })} />
            <div className={styles.rows} ref={setScroller} tabIndex={0} role="region" aria-label={words('workbench.manyRows')}>
              <ScrollerContext value={scroller}>
                <VirtualList items={rows} keyOf={({ at, row }) => `${at} ${row.form}`} label={words('workbench.manyRows')} estimate={() => 76} shown={-1} active={-1}>
                  {({ at, row }) => <ManyRow row={row} onOpen={() => { onOpen(files[at]!); }} />}
                </VirtualList>
              </ScrollerContext>
            </div>
            <LiveRegion says={running ? '' : progress} />
          </DialogContent>
          <DialogActions fluid>
            {running && <Button onClick={() => { many.stop(); }}>{words('workbench.manyStop')}</Button>}
            <Button disabledFocusable={rows.length === 0} onClick={() => { onExport(words('workbench.manyFile'), many.table(language)); }}>{words('workbench.manyExport')}</Button>
            <Button appearance="primary" onClick={onClose}>{words('workbench.close')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
