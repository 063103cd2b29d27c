import { ILayoutService } from '@univerjs/preset-sheets-core';
import { gridDataInSteps } from '../../host/workbench/convert/grid-data';
import type { Grid } from '../../host/workbench/grid/grid';
import { listeners } from '../../host/workbench/grid/listeners';
import { gridChangesInSteps } from '../../host/workbench/save/grid-changes';
import { saveWorkbook } from '../../host/workbench/save/save-workbook';
import { watchEdits } from '../../host/workbench/watch-edits';
import { WorkbenchHost } from '../../host/workbench/workbench-host';
import { browserCodec } from '../../host/xlsx/zip/codec.browser';
import { runInSlices } from '../../taskpane/session/run-in-slices';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { message } from '../../wording/message';
import type { GridManner, GridWorkbook } from './grid-part';
import { readOnlyHost } from './read-only-host';
import type { WorkbookContent } from './read-workbook';

/** Puts what was read into the grid, and knows how to save what became of it. */
export async function showWorkbook(grid: Grid, content: WorkbookContent, manner: GridManner): Promise<GridWorkbook> {
  const { snapshot, look, store, marks, locked, original } = content;
  const inGrid = original === null ? allProtected(snapshot) : snapshot;
  const host = WorkbenchHost.open(grid, { snapshot: inGrid, data: await dataOf(content), store, marks, locked });
  if (look.activeSheet > 0) await host.select({ sheet: snapshot.sheets[look.activeSheet]!.name, row: 0, column: 0 });
  const edited = listeners<null>();
  let edits = 0;
  const stopWatching = watchEdits(grid.parts, () => {
    edits += 1;
    edited.tell(null);
  });
  const setManner = ({ language, dark }: GridManner): void => {
    grid.setLanguage(language);
    grid.setDark(dark);
  };
  setManner(manner);
  return {
    host: original === null ? readOnlyHost(host, snapshot) : host,
    readOnly: original === null,
    notShown: [...new Set(look.sheets.flatMap((sheet) => sheet.notShown))],
    // In an old file every refusal has the same reason.
    onRefused: (listener) => grid.onRefused((why) => { listener(original === null ? message('host.legacy-read-only') : why); }),
    setManner,
    focus: () => { grid.parts.get(ILayoutService).focus(); },
    edits: () => edits,
    onEdited: edited.add,
    async save() {
      if (original === null) throw new Error('an old file is not saved');
      grid.finishEditing();
      // What was typed is written right after the cell is left.
      await new Promise((resolve) => { setTimeout(resolve); });
      const now = await host.state();
      const saved = edits;
      // Who changed nothing gets the very file, even where the grid computed its formulas anew.
      if (saved === 0) return { bytes: new Uint8Array(original), edits: saved };
      // Made anew: the grid has written into the data it was given.
      const changes = await runInSlices(gridChangesInSteps(await dataOf(content), now.data, snapshot));
      const bytes = await saveWorkbook(original, browserCodec, {
        ...changes,
        marks: sameJson(now.marks, marks) ? null : now.marks,
        store: now.store === store ? null : now.store ?? '',
      });
      return { bytes: new Uint8Array(bytes), edits: saved };
    },
    dispose: () => {
      stopWatching();
      grid.close();
    },
  };
}

function dataOf({ snapshot, look }: WorkbookContent): ReturnType<typeof runInSlices<undefined, Parameters<Grid['load']>[0]>> {
  return runInSlices(gridDataInSteps(snapshot, look));
}

/** What cannot be saved must not be typed either. */
function allProtected({ sheets, date1904 }: WorkbookSnapshot): WorkbookSnapshot {
  return { sheets: sheets.map((sheet) => ({ ...sheet, protected: true })), date1904 };
}

/** Nothing is written into a file whose marks are as they were. */
function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
