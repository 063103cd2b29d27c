import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadEngine } from '../../taskpane/engine/load-engine';
import { PreferencesProvider } from '../../taskpane/preferences/preferences-provider';
import { browserSurroundings, type Surroundings } from '../../taskpane/preferences/surroundings';
import { comingSession } from '../../taskpane/session/coming-session';
import { tabRequests } from '../../taskpane/shell/tab-requests';
import { addinSentences } from '../../wording/addin';
import { addinExcelSentences } from '../../wording/addin-excel';
import { faceCatalogue } from '../../wording/face-catalogue';
import { message, type Message } from '../../wording/message';
import { learn } from '../../wording/say-known';
import { COMMANDS } from '../pane-commands';
import { ProgramPage } from '../program-page';
import { createProgramPane, type ProgramPane } from '../program-pane';
import { RefusalPage } from '../refusal-page';
import { carryOut, type CommandEvent } from './commands';
import { handOver } from './hand-over';
import { loadHost } from './load-host';
import { officeSurroundings } from './office-surroundings';
import { keepOwnKeys } from './own-keys';
import { refusalOf } from './refusal';
import { widenPane } from './widen-pane';
import './page.css';

/** Excel tells the page what it is within a second; who waits this long is told that something is wrong. */
const PATIENCE = 15_000;

/** ExcelApi from which a new workbook can be opened with what is in it. */
const NEW_WORKBOOKS = '1.8';

learn({ ...faceCatalogue, ...addinSentences, ...addinExcelSentences });

const frame = document.getElementById('taskpane');
if (frame === null) throw new Error('taskpane.html has no place for the pane');
const root = createRoot(frame);

const draw = (page: ReactNode, surroundings: Surroundings): void => {
  root.render(<PreferencesProvider key={surroundings.language} surroundings={surroundings}>{page}</PreferencesProvider>);
};
const refuse = (says: Message): void => { draw(<RefusalPage says={says} />, browserSurroundings()); };

if (typeof Office === 'undefined') refuse(message('excel.noRuntime'));
else begin();

function begin(): void {
  keepOwnKeys(document);
  const tabs = tabRequests();
  const session = comingSession(() => loadEngine(message('excel.engineMissing')));
  const supports = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);
  const late = setTimeout(() => { refuse(message('excel.noAnswer')); }, PATIENCE);

  // It comes while Excel gets ready; whoever opens the workbook hears of it if it does not.
  loadHost().catch(() => undefined);
  const ready = Office.onReady().then(({ host }: { readonly host: unknown }) => {
    clearTimeout(late);
    const why = refusalOf({ host, supports });
    if (why !== null) {
      refuse(why);
      return null;
    }
    const pane = createProgramPane(session, async () => (await loadHost())({ run: (options, batch) => Excel.run(options, batch), supports }));
    tellBugs(pane);
    const deliver = !supports(NEW_WORKBOOKS) ? null : handOver({
      createWorkbook: (base64) => Excel.createWorkbook(base64),
      url: () => Office.context.document.url,
      fail: (says) => { pane.fail(says); },
    });
    const widen = widenPane(Office, Office.context.requirements.isSetSupported('TaskPaneApi', '1.1'), window);
    draw(<ProgramPage pane={pane} session={session} tabs={tabs} deliver={deliver} widen={widen} cornerTaken />, officeSurroundings(Office.context));
    // Reading changes nothing, and who opens the pane beside a form wants to see it read.
    void pane.detect();
    return pane;
  });
  for (const [name, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: CommandEvent) => carryOut(command, { showPane: () => Office.addin.showAsTaskpane(), tabs, ready }, event));
  }
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
