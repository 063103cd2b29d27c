import type { WpsHost } from '../../host/wps/wps-host';
import type { XApplication } from '../../host/wps/wps-program';
import type { PaneSession } from '../../taskpane/session/pane-session';
import type { ProgramPane } from '../program-pane';

/** 跟随工作簿: one pane stands beside all workbooks, so it goes to the one that is shown now. */
export function followWorkbook({ program, session, pane, host }: {
  readonly program: XApplication;
  readonly session: PaneSession;
  readonly pane: ProgramPane;
  readonly host: () => WpsHost | null;
}): () => void {
  // One that could not be connected to is not tried again by itself; a person can.
  let tried: string | null = null;
  return () => {
    // Some builds do not tell that another workbook is shown, so it is looked at now and then.
    host()?.notice();
    const isCut = session.state.phase === 'lost' || pane.state.connection === 'failed';
    const shown = nameOf(program);
    if (!isCut || shown === null) tried = null;
    if (!isCut || shown === null || shown === tried) return;
    tried = shown;
    void pane.detect();
  };
}

function nameOf(program: XApplication): string | null {
  try {
    const book = program.ActiveWorkbook;
    return book === null || book === undefined ? null : String(book.FullName);
  } catch {
    return null;
  }
}
