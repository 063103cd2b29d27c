import type { XApplication, XDebugTools, XWorkbook } from './wps-program';

/** What the undo list of WPS calls our writing. */
const DESCRIPTION = '自评通';

/** Whether this build groups what we write into one step of its own undo. */
export function groupsUndo(program: XApplication): boolean {
  return toolsOf(program) !== null;
}

/** 撤销分组: what the work writes is one step for a person's Ctrl+Z, where WPS can do that. A work that fails is taken back as far as WPS can. */
export function inOneUndoStep<T>(program: XApplication, book: XWorkbook, work: () => T): T {
  const end = begun(toolsOf(program), book);
  try {
    const result = work();
    end(false);
    return result;
  } catch (error) {
    end(true);
    throw error;
  }
}

function begun(tools: XDebugTools | null, book: XWorkbook): (cancel: boolean) => void {
  try {
    tools?.UndoTransBegin(book);
  } catch {
    return () => undefined;
  }
  return (cancel) => {
    try {
      tools?.UndoTransEnd(book, cancel, DESCRIPTION);
    } catch {
      // The group stays open until the next one; what is written counts.
    }
  };
}

function toolsOf(program: XApplication): XDebugTools | null {
  try {
    const tools = program.DebugTools;
    return typeof tools?.UndoTransBegin === 'function' && typeof tools.UndoTransEnd === 'function' ? tools : null;
  } catch {
    return null;
  }
}
