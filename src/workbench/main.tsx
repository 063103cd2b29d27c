import { createRoot } from 'react-dom/client';
import { browserStore } from '../taskpane/preferences/preferences';
import { PreferencesProvider } from '../taskpane/preferences/preferences-provider';
import { message } from '../wording/message';
import { createWorkbench } from './create-workbench';
import { loadGridPart } from './grid/load-grid-part';
import { loadPanePart } from './pane/load-pane-part';
import { isFirstVisit } from './samples/first-visit';
import { WorkbenchError } from './workbench-error';
import { WorkbenchPage } from './workbench-page';

const frame = document.getElementById('workbench');
if (frame === null) throw new Error('index.html has no place for the workbench');

const place = document.createElement('div');
const pane = loadPanePart();
const workbench = createWorkbench({ session: pane.then(({ session }) => session), loadGridPart, place, manner: { language: 'zh', dark: false } });
const paneOrNothing = pane.catch((error: unknown) => {
  if (!(error instanceof WorkbenchError)) throw error;
  workbench.fail(error.says);
  return null;
});

/** A bug is not caught, but whoever works here must know that something is unfinished. */
const tellBug = (error: unknown): void => {
  // A browser reports a late measurement in the same way, without an error.
  if (error instanceof Error) workbench.fail(message('workbench.bug', { detail: error.message }));
};
window.addEventListener('error', ({ error }) => { tellBug(error); });
window.addEventListener('unhandledrejection', ({ reason }) => { tellBug(reason); });

createRoot(frame).render(
  <PreferencesProvider>
    <WorkbenchPage workbench={workbench} pane={paneOrNothing} place={place} startWithSample={isFirstVisit(browserStore())} />
  </PreferencesProvider>,
);
