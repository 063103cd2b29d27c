import { createRequire } from 'node:module';
import type * as Core from '@univerjs/core';

const load = createRequire(import.meta.url);
// Node cannot read the modules of the drawing engine, and every part must come from one and the same build.
const { Univer, UniverInstanceType, LocaleType, ICommandService, IResourceLoaderService, IUniverInstanceService } = load('@univerjs/core') as typeof Core;
const pluginsOf = (name: string): readonly Core.PluginCtor<Core.Plugin>[] => {
  const exported = load(name) as Record<string, unknown>;
  return Object.entries(exported).flatMap(([key, value]) => PLUGINS.includes(key) ? [value as Core.PluginCtor<Core.Plugin>] : []);
};

const PLUGINS = [
  'UniverFormulaEnginePlugin', 'UniverSheetsPlugin', 'UniverSheetsNumfmtPlugin', 'UniverDataValidationPlugin', 'UniverSheetsDataValidationPlugin',
  'UniverSheetsConditionalFormattingPlugin', 'UniverSheetsNotePlugin', 'UniverDrawingPlugin', 'UniverSheetsDrawingPlugin',
];
const PACKAGES = ['engine-formula', 'sheets', 'sheets-numfmt', 'data-validation', 'sheets-data-validation', 'sheets-conditional-formatting', 'sheets-note', 'drawing', 'sheets-drawing'];
const { UniverSheetsFormulaPlugin } = load('@univerjs/sheets-formula') as { UniverSheetsFormulaPlugin: Core.PluginCtor<Core.Plugin> };

/** Calculate only what somebody's change makes necessary. */
const NO_CALCULATION = 2;

const START = 'formula.mutation.set-formula-calculation-start';
const CALCULATION = 'formula.mutation.set-formula-calculation-notification';
/** Longer than the 100 ms that the grid waits for more changes before it calculates. */
const QUIET = 110;

/** The grid itself, without a screen. */
export interface HeadlessGrid {
  /** Runs a command of the grid and waits for the formulas that follow from it. */
  readonly run: (command: string, params: object) => Promise<void>;
  readonly save: () => Core.IWorkbookData;
  readonly dispose: () => void;
}

/** Opens a workbook in the grid as the page does, without a screen. */
export async function headlessGrid(data: Core.IWorkbookData): Promise<HeadlessGrid> {
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: {} } });
  for (const name of PACKAGES) {
    for (const plugin of pluginsOf(`@univerjs/${name}`)) univer.registerPlugin(plugin);
    if (name === 'sheets') univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: NO_CALCULATION });
  }
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, structuredClone(data));
  const injector = univer.__getInjector();
  // Undo goes to the workbook that has the focus.
  injector.get(IUniverInstanceService).focusUnit(data.id);
  const settled = calculationOf(injector.get(ICommandService));
  await settled();
  return {
    async run(command, params) {
      const done = await injector.get(ICommandService).executeCommand(command, { unitId: data.id, ...params });
      if (!done) throw new Error(`the grid refused ${command}`);
      await settled();
    },
    save: () => structuredClone(injector.get(IResourceLoaderService).saveUnit(data.id)!) as Core.IWorkbookData,
    dispose: () => { univer.dispose(); },
  };
}

/** The engine calculates in pieces, by timers, and tells of each; the last tells how it went. */
function calculationOf(commands: Core.ICommandService): () => Promise<void> {
  let isCalculating = false;
  let heard = 0;
  commands.onCommandExecuted(({ id, params }) => {
    heard += 1;
    if (id === START) isCalculating = true;
    if (id === CALCULATION) isCalculating = (params as { functionsExecutedState?: number }).functionsExecutedState === undefined;
  });
  return async () => {
    for (let before = -1; isCalculating || heard !== before;) {
      before = heard;
      // One timer and no look at the clock: it rings after the grid's own, however late both are.
      await new Promise((resolve) => { setTimeout(resolve, QUIET); });
    }
  };
}
