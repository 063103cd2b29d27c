import { createRoot } from 'react-dom/client';
import { loadEngine } from '../taskpane/engine/load-engine';
import { browserStore } from '../taskpane/preferences/preferences';
import { PreferencesProvider } from '../taskpane/preferences/preferences-provider';
import { comingSession } from '../taskpane/session/coming-session';
import { message } from '../wording/message';
import { createWorkbench } from './create-workbench';
import { loadGridPart } from './grid/load-grid-part';
import { isFirstVisit } from './samples/first-visit';
import { WorkbenchPage } from './workbench-page';

const frame = document.getElementById('workbench');
if (frame === null) throw new Error('index.html has no place for the workbench');

const place = document.createElement('div');
const session = comingSession(() => loadEngine(message('workbench.engineMissing')));
const workbench = createWorkbench({ session, loadGridPart, place, manner: { language: 'zh', dark: false } });

/** A bug is not caught, but whoever works here must know that something is unfinished. */
const tellBug = (error: unknown): void => {
  // A browser reports a late measurement in the same way, without an error.
  if (error instanceof Error) workbench.fail(message('workbench.bug', { detail: error.message }));
};
window.addEventListener('error', ({ error }) => { tellBug(error); });
window.addEventListener('unhandledrejection', ({ reason }) => { tellBug(reason); });

createRoot(frame).render(
  <PreferencesProvider>
    <WorkbenchPage workbench={workbench} session={session} place={place} startWithSample={isFirstVisit(browserStore())} />
  </PreferencesProvider>,
);
