import './grid-styles';
import { MemoryHost } from '../../host/memory/memory-host';
import { gridDataInSteps } from '../../host/workbench/convert/grid-data';
import { createGrid } from '../../host/workbench/grid/create-grid';
import { browserCodec } from '../../host/xlsx/zip/codec.browser';
import { XlsxHost } from '../../host/xlsx/xlsx-host';
import { runInSlices } from '../../taskpane/session/run-in-slices';
import type { GridPart } from './grid-part';

let grid: ReturnType<typeof createGrid> | null = null;
export const univerGridPart: GridPart = {
  async read(file) {
    const host = XlsxHost.open(file.bytes, browserCodec);
    const snapshot = await host.read();
    const look = host.readLook();
    return {
      async show(place, manner) {
        grid ??= createGrid(place, manner);
        grid.load(await runInSlices(gridDataInSteps(snapshot, look)), () => false);
        return {
          host: new MemoryHost(snapshot), readOnly: false, notShown: look.sheets.flatMap(({ notShown }) => notShown), onRefused: grid.onRefused,
          setManner: ({ dark, language }) => { grid!.setDark(dark); grid!.setLanguage(language); }, save: () => Promise.resolve(new Uint8Array(file.bytes)), dispose: () => { grid!.close(); },
        };
      },
    };
  },
};
