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
  return () => {
    // Some builds do not tell that another workbook is shown, so it is looked at now and then.
    host()?.notice();
    const isCut = session.state.phase === 'lost' || pane.state.connection === 'failed';
    if (isCut && hasWorkbook(program)) void pane.detect();
  };
}

function hasWorkbook(program: XApplication): boolean {
  try {
    return (program.ActiveWorkbook ?? null) !== null;
  } catch {
    return false;
  }
}
