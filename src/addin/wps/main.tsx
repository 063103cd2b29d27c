import './old-browser/missing-functions';
import { RendererProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { WpsHost } from '../../host/wps/wps-host';
import type { XApplication } from '../../host/wps/wps-program';
import { loadEngine } from '../../taskpane/engine/load-engine';
import { PreferencesProvider } from '../../taskpane/preferences/preferences-provider';
import { browserSurroundings } from '../../taskpane/preferences/surroundings';
import { comingSession } from '../../taskpane/session/coming-session';
import { tabRequests } from '../../taskpane/shell/tab-requests';
import { addinSentences } from '../../wording/addin';
import { addinWpsSentences } from '../../wording/addin-wps';
import { faceCatalogue } from '../../wording/face-catalogue';
import { message } from '../../wording/message';
import { learn } from '../../wording/say-known';
import { COMMANDS } from '../pane-commands';
import { ProgramPage } from '../program-page';
import { createProgramPane, type ProgramPane } from '../program-pane';
import { RefusalPage } from '../refusal-page';
import { findAddonRoot } from './addon-root';
import { findDisk } from './disk/wps-disk';
import { followWorkbook } from './follow-workbook';
import { handOver } from './hand-over';
import { teachSelectors } from './old-browser/missing-selectors';
import { styleRenderer } from './old-browser/style-renderer';
import { ribbonLink } from './ribbon-link';
import { waitForWps } from './wait-for-wps';
import { widenPane } from './widen-pane';
import { WpsTop } from './wps-top';

/** WPS puts its names into a page at once or soon; who waits this long is told that something is wrong. */
const PATIENCE = 10_000;

/** Between two looks at the ribbon and at the workbook that is shown: a call costs WPS a fifth of a millisecond. */
const LOOK = 400;

learn({ ...faceCatalogue, ...addinSentences, ...addinWpsSentences });

const frame = document.getElementById('taskpane');
if (frame === null) throw new Error('taskpane.html has no place for the pane');
teachSelectors(window);
const root = createRoot(frame);
const renderer = styleRenderer(document);

// The browser inside WPS tells its own language, not the person's.
const surroundings = { ...browserSurroundings(), language: 'zh-CN' };
const draw = (page: ReactNode): void => {
  root.render(<RendererProvider renderer={renderer}><PreferencesProvider surroundings={surroundings}>{page}</PreferencesProvider></RendererProvider>);
};

void waitForWps(PATIENCE).then((found) => {
  if (found === null) draw(<RefusalPage says={message('wps.notInWps')} />);
  else begin(found.program);
});

function begin(program: XApplication): void {
  const tabs = tabRequests();
  const session = comingSession(() => loadEngine(message('wps.engineMissing')));
  const { takeCommand, openPane, hidePane } = ribbonLink(findAddonRoot());
  let host: WpsHost | null = null;
  const pane = createProgramPane(session, () => new Promise((resolve) => {
    host = WpsHost.open(program);
    resolve(host);
  }));
  tellBugs(pane);
  const top = (
    <WpsTop
      session={session}
      hidePane={() => { if (!hidePane()) pane.fail(message('wps.notHidden')); }}
      question={() => host?.storeQuestion() ?? null}
      allowSheet={() => { host?.allowStoreSheet(); }}
    />
  );
  const disk = findDisk();
  const deliver = disk === null ? null : handOver({ program, disk, tell: (says) => { pane.tell(says); }, fail: (says) => { pane.fail(says); } });
  draw(<ProgramPage pane={pane} session={session} tabs={tabs} deliver={deliver} widen={widenPane(openPane, window)} above={top} />);
  // Reading changes nothing, and who opens the pane beside a form wants to see it read.
  void pane.detect();
  const follow = followWorkbook({ program, session, pane, host: () => host });
  setInterval(() => {
    const command = COMMANDS[takeCommand() ?? ''];
    if (command !== undefined) {
      if (command.tab !== null) tabs.ask(command.tab);
      void command.then(pane);
    }
    follow();
  }, LOOK);
}

/** A bug is not caught, but whoever works here must know that something is unfinished. */
function tellBugs(pane: ProgramPane): void {
  const tell = (error: unknown): void => {
    // A browser reports a late measurement in the same way, without an error.
    if (error instanceof Error) pane.fail(message('addin.bug', { detail: error.message }));
  };
  window.addEventListener('error', ({ error }) => { tell(error); });
  window.addEventListener('unhandledrejection', ({ reason }) => { tell(reason); });
}
