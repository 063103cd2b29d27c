import type { Plugin, PluginCtor, Univer } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPlugin, UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/preset-sheets-conditional-formatting';
import {
  CalculationMode, IMenuManagerService, ISheetClipboardService, UniverDocsPlugin, UniverDocsUIPlugin, UniverFormulaEnginePlugin, UniverRenderEnginePlugin, UniverSheetsFormulaPlugin,
  UniverSheetsFormulaUIPlugin, UniverSheetsNumfmtPlugin, UniverSheetsNumfmtUIPlugin, UniverSheetsPlugin, UniverSheetsUIPlugin, UniverUIPlugin,
} from '@univerjs/preset-sheets-core';
import { UniverDataValidationPlugin, UniverSheetsDataValidationPlugin, UniverSheetsDataValidationUIPlugin } from '@univerjs/preset-sheets-data-validation';
import { UniverDocsDrawingPlugin, UniverDrawingPlugin, UniverDrawingUIPlugin, UniverSheetsDrawingPlugin, UniverSheetsDrawingUIPlugin } from '@univerjs/preset-sheets-drawing';
import { UniverSheetsNotePlugin, UniverSheetsNoteUIPlugin } from '@univerjs/preset-sheets-note';
import { message, type Message } from '../../../wording/message';
import { ClerkMenu } from './clerk-menu';
import { lookKeepingClipboard } from './look-keeping-clipboard';
import { OFFERED_FONTS } from './offered-fonts';

/** What the grid is put together from: everything runs in the page itself, without a worker and without the network. */
export function registerPlugins(univer: Univer, container: HTMLElement, say: (why: Message) => void): void {
  const clipboard = lookKeepingClipboard(univer.__getInjector(), () => {
    say(message('grid.refused-move'));
  });
  const plugins: readonly (readonly [PluginCtor<Plugin>, object?])[] = [
    [UniverDocsPlugin],
    [UniverRenderEnginePlugin],
    [UniverUIPlugin, {
      container, header: true, toolbar: true, footer: true, headerMenu: false, contextMenu: true, ribbonType: 'simple', disableAutoFocus: true,
      customFontFamily: { override: true, list: OFFERED_FONTS },
      override: [[IMenuManagerService, { useClass: ClerkMenu }]],
    }],
    [UniverDocsUIPlugin],
    [UniverFormulaEnginePlugin],
    [UniverSheetsPlugin, { isRowStylePrecedeColumnStyle: true }],
    [UniverSheetsUIPlugin, {
      formulaBar: true, clipboardConfig: { hidePasteOptions: true },
      override: [[ISheetClipboardService, { useClass: clipboard }]],
      footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true, addSheetButtonConfig: { show: false } },
    }],
    [UniverSheetsNumfmtPlugin],
    [UniverSheetsNumfmtUIPlugin],
    // Formulas that the file brings without a value are computed; the others keep what their program computed.
    [UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.WHEN_EMPTY }],
    [UniverSheetsFormulaUIPlugin],
    [UniverSheetsNotePlugin],
    [UniverSheetsNoteUIPlugin],
    [UniverDataValidationPlugin],
    [UniverSheetsDataValidationPlugin],
    [UniverSheetsDataValidationUIPlugin],
    [UniverSheetsConditionalFormattingPlugin],
    [UniverSheetsConditionalFormattingUIPlugin],
    [UniverDrawingPlugin],
    [UniverDocsDrawingPlugin],
    [UniverDrawingUIPlugin],
    [UniverSheetsDrawingPlugin],
    [UniverSheetsDrawingUIPlugin],
  ];
  for (const [plugin, config] of plugins) univer.registerPlugin(plugin, config);
}
