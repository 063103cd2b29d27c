import { createRoot } from 'react-dom/client';
import { MemoryHost } from '../../../../src/host/memory/memory-host';
import { XlsxHost } from '../../../../src/host/xlsx/xlsx-host';
import { browserCodec } from '../../../../src/host/xlsx/zip/codec.browser';
import { shippedProfiles } from '../../../../src/profile/shipped-profiles';
import { FillTab } from '../../../../src/taskpane/fill/fill-tab';
import type { Deliver } from '../../../../src/taskpane/parts/deliver';
import { PreferencesProvider, usePreferences } from '../../../../src/taskpane/preferences/preferences-provider';
import { ReviewTab } from '../../../../src/taskpane/review/review-tab';
import { createPaneSession } from '../../../../src/taskpane/session/create-pane-session';
import type { PaneSession } from '../../../../src/taskpane/session/pane-session';
import type { TabName } from '../../../../src/taskpane/shell/pane-tabs';
import { tabRequests } from '../../../../src/taskpane/shell/tab-requests';
import { TaskPane } from '../../../../src/taskpane/shell/task-pane';
import { catalogue } from '../../../../src/wording/catalogue';
import { learn } from '../../../../src/wording/say-known';
import { usePaneState } from '../../../../src/taskpane/session/use-pane-state';

/** What a test does in place of the person before the spreadsheet. */
export interface PageUnderTest {
  host: MemoryHost | null;
  readonly session: PaneSession;
  readonly asked: string[];
  /** Workbooks handed to the person. */
  readonly delivered: { readonly name: string; readonly bytes: Uint8Array }[];
  /** 加宽窗格, asked for and given back. */
  readonly widened: boolean[];
  /** A button of the program asks for a tab. */
  readonly ask: (tab: TabName) => void;
  open(workbook: string): Promise<void>;
}

declare global {
  var pane: PageUnderTest;
}

learn(catalogue);

const tabs = tabRequests();
const session = createPaneSession({ profiles: shippedProfiles() });

globalThis.pane = {
  host: null,
  session,
  asked: [],
  delivered: [],
  widened: [],
  ask: tabs.ask,
  async open(workbook) {
    const bytes = new Uint8Array(await (await fetch(`/${workbook}`)).arrayBuffer());
    globalThis.pane.host = new MemoryHost(await XlsxHost.open(bytes, browserCodec).read());
    session.attach(globalThis.pane.host);
  },
};

const tab = new URLSearchParams(location.search).get('tab');
const deliver: Deliver = { openName: () => '收到的文件.xlsx', hand: (name, bytes) => { globalThis.pane.delivered.push({ name, bytes }); } };

const widen = (wide: boolean): void => { globalThis.pane.widened.push(wide); };
if (tab === 'teach') tabs.ask('teach');

function Page() {
  const state = usePaneState(session);
  const { preferences: { language } } = usePreferences();
  const faces = { session, state, language, deliver };
  if (tab === 'teach') return <main className="pane"><TaskPane session={session} tabRequests={tabs} deliver={deliver} widen={widen} /></main>;
  return <main className="pane">{tab === 'review' ? <ReviewTab {...faces} /> : <FillTab {...faces} openSample={() => { globalThis.pane.asked.push('sample'); }} />}</main>;
}

createRoot(document.getElementById('root')!).render(<PreferencesProvider><Page /></PreferencesProvider>);
