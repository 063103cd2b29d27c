import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { later } from '../taskpane/parts/later';
import { usePreferences } from '../taskpane/preferences/preferences-provider';
import type { PaneSession } from '../taskpane/session/pane-session';
import { TaskPane } from '../taskpane/shell/task-pane';
import { message } from '../wording/message';
import { TopBar } from './bar/top-bar';
import { sampleFile } from './file/file-sources';
import { pickFile, pickFiles } from './file/pick-file';
import type { FileSource } from './file/workbook-file';
import { GridPlace } from './grid/grid-place';
import { SplitView } from './layout/split-view';
import { useRegions } from './layout/use-regions';
import { BusyCover } from './parts/busy-cover';
import { DropZone } from './parts/drop-zone';
import { EmptyPlace } from './parts/empty-place';
import { FileNotices } from './parts/file-notices';
import { firstSample, type Sample, sampleName } from './samples/samples';
import { useFileKeys, useLeaveWarning, useOnce, usePageTitle } from './use-page';
import type { Workbench } from './workbench-state';

const FailureDialog = later(() => import(/* webpackChunkName: "dialogs" */ './parts/failure-dialog').then(({ FailureDialog: part }) => part));
const ManyDialog = later(() => import(/* webpackChunkName: "many" */ './many/many-dialog').then(({ ManyDialog: part }) => part));
const ToldToasts = later(() => import(/* webpackChunkName: "dialogs" */ './parts/told-toasts').then(({ ToldToasts: part }) => part));
const UnsavedDialog = later(() => import(/* webpackChunkName: "dialogs" */ './parts/unsaved-dialog').then(({ UnsavedDialog: part }) => part));

const useStyles = makeStyles({
  page: { height: '100vh', display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground1 },
  grid: { position: 'absolute', inset: 0, display: 'flex', flexDirection: 'column' },
  sheet: { flexGrow: 1, minHeight: 0, position: 'relative' },
});

/** 工作台: a spreadsheet on the left, the task pane on the right. */
export function WorkbenchPage({ workbench, session, place, startWithSample }: {
  readonly workbench: Workbench;
  readonly session: PaneSession;
  /** The element the grid draws into. */
  readonly place: HTMLElement;
  /** So that whoever comes for the first time sees something at once. */
  readonly startWithSample: boolean;
}) {
  const styles = useStyles();
  const { preferences: { language }, themeName } = usePreferences();
  const state = useSyncExternalStore(workbench.subscribe, () => workbench.state);
  const { open, busy, failure, told, waiting } = state;

  useEffect(() => { workbench.setManner({ language, dark: themeName !== 'light' }); }, [workbench, language, themeName]);
  useLeaveWarning(open?.unsaved === true);

  const onOpen = useCallback(() => {
    void pickFile().then((source) => (source === null ? undefined : workbench.open(source)));
  }, [workbench]);
  const onSave = useCallback(() => { void workbench.save(); }, [workbench]);
  const [many, setMany] = useState<readonly FileSource[] | null>(null);
  const [projected, setProjected] = useState(false);
  const onDrop = useCallback((files: readonly FileSource[]) => {
    if (files.length === 0) workbench.fail(message('workbench.droppedNothing'));
    else if (files.length === 1) void workbench.open(files[0]!);
    else setMany(files);
  }, [workbench]);
  const onMany = useCallback(() => { void pickFiles().then((files) => { if (files.length > 0) setMany(files); }); }, []);
  const onSample = useCallback((sample: Sample) => { void workbench.open(sampleFile(sample, sampleName(sample, language))); }, [workbench, language]);
  const onFirstSample = useCallback(() => { onSample(firstSample); }, [onSample]);
  const focusGrid = useCallback(() => workbench.focusGrid(), [workbench]);
  useFileKeys({ onOpen, onSave });
  useRegions(focusGrid);
  usePageTitle(open);
  // 识别 is the first thing a newcomer presses.
  useOnce(startWithSample ? () => { void workbench.open(sampleFile(firstSample, sampleName(firstSample, language)), false); } : null);

  const grid = (
    <div className={styles.grid}>
      {open !== null && <FileNotices open={open} />}
      <div className={styles.sheet}>
        <GridPlace place={place} covered={open === null} />
        {open === null && busy === null && <EmptyPlace onOpen={onOpen} onSample={onFirstSample} />}
        {open === null && busy !== null && <BusyCover says={busy} />}
      </div>
    </div>
  );
  return (
    <div className={styles.page}>
      <TopBar state={state} onOpen={onOpen} onSave={onSave} onSaveAs={() => { void workbench.saveAs(); }} onSample={onSample} />
      <SplitView
        grid={grid}
        pane={<TaskPane session={session} openSample={onFirstSample} deliver={workbench.deliver} reviewMany={onMany} widen={setProjected} />}
        projected={projected}
      />
      <Suspense>
        {failure !== null && <FailureDialog failure={failure} onClose={() => { workbench.closeFailure(); }} />}
        {open !== null && waiting !== null && <UnsavedDialog open={open.name} next={waiting} onAnswer={(answer) => { void workbench.answer(answer); }} />}
        {many !== null && (
          <ManyDialog
            files={many}
            own={session.state.own.list}
            onOpen={(file) => {
              setMany(null);
              void workbench.open(file);
            }}
            onExport={(name, bytes) => { void workbench.deliver.hand(name, bytes); }}
            onClose={() => { setMany(null); }}
          />
        )}
      </Suspense>
      <DropZone onDrop={onDrop} />
      <Suspense><ToldToasts told={told} /></Suspense>
    </div>
  );
}
