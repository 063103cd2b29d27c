import { type Answer, asked } from './answer';
import type { ProbedProgram, ScratchWorkbook } from './probed-program';

const XML = '<ziping xmlns="urn:ziping:diagnose">测 &amp; 试</ziping>';
const CALLS = 200;

/** 工作簿实测, on the scratch workbook: what is kept in it, what is told, what can be taken back, and how long it takes. */
export function askWorkbook(program: ProbedProgram, book: ScratchWorkbook): Readonly<Record<string, Answer>> {
  const sheet = book.Worksheets.Item(1);
  const cell = () => sheet.Range('H1');
  return {
    sheetAdded: asked(() => [book.Worksheets.Add(undefined, sheet) === null, book.Worksheets.Count]),
    shownAgain: asked(() => { sheet.Activate(); }),
    date1904: asked(() => book.Date1904),
    xmlParts: asked(() => book.CustomXMLParts?.Count),
    xmlRoundTrip: asked(() => {
      const added = book.CustomXMLParts?.Add(XML);
      const found = book.CustomXMLParts?.SelectByNamespace('urn:ziping:diagnose');
      return [added === null, found?.Count, found?.Item(1).XML];
    }),
    events: asked(() => {
      let heard = 0;
      const listener = (): void => { heard += 1; };
      program.ApiEvent.AddApiEventListener('SheetChange', listener);
      try {
        cell().Value2 = 1;
        const atOnce = heard;
        program.EnableEvents = false;
        cell().Value2 = 2;
        return [atOnce, heard];
      } finally {
        program.EnableEvents = true;
        program.ApiEvent.RemoveApiEventListener('SheetChange', listener);
      }
    }),
    undo: asked(() => {
      cell().Value2 = 'before';
      program.DebugTools?.UndoTransBegin(book);
      cell().Value2 = 'after';
      program.DebugTools?.UndoTransEnd(book, false, '自评通诊断');
      program.Undo();
      return cell().Value2;
    }),
    millisecondsForCells: asked(() => timed(() => { for (let call = 0; call < CALLS; call += 1) void sheet.Range('A1').Value2; })),
    millisecondsForRange: asked(() => timed(() => void sheet.Range('A1:T500').Value2)),
  };
}

function timed(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
