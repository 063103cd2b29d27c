import { ICommandService, IResourceLoaderService, type IWorkbookData, IUniverInstanceService, LocaleType, LogLevel, ThemeService, Univer, UniverInstanceType, type Workbook } from '@univerjs/core';
import { DeviceInputEventType, FormulaDataModel, IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/preset-sheets-core';
import { defaultTheme } from '@univerjs/themes';
import { type Language, message, type Message } from '../../../wording/message';
import { collectOneSheet } from './collect-one-sheet';
import { editHold } from './edit-hold';
import type { Grid, GridOptions } from './grid';
import { localeOf } from './grid-locales';
import { registerPlugins } from './grid-plugins';
import { guardCommands } from './guard-commands';
import { keepTabs } from './keep-tabs';
import { leaveFocus } from './leave-focus';
import { listeners } from './listeners';
import type { IsLocked } from './locked-cells';
import { knowStandIns } from './offered-fonts';
import { stillImages } from './still-images';
import { underId } from './under-id';

const LOCALES: Readonly<Record<Language, LocaleType>> = { zh: LocaleType.ZH_CN, en: LocaleType.EN_US };

/** What stands in the grid while no workbook is open. */
const NO_WORKBOOK = { id: 'none', sheetOrder: ['none'], sheets: { none: { id: 'none', name: ' ', rowCount: 1, columnCount: 1 } } };

const ALL_LOCKED: IsLocked = () => true;

/** 新建工作台表格 inside an element of the page. */
export function createGrid(container: HTMLElement, { language, dark }: GridOptions): Grid {
  const univer = new Univer({
    theme: defaultTheme, darkMode: dark, locale: LOCALES[language], logLevel: LogLevel.SILENT,
    locales: { [LOCALES.zh]: localeOf('zh'), [LOCALES.en]: localeOf('en') },
  });
  const parts = univer.__getInjector();
  const refusals = listeners<Message>();
  const closings = listeners<null>();
  let locked = ALL_LOCKED;
  let open: Workbook | null = null;
  registerPlugins(univer, container, refusals.tell);
  knowStandIns(parts);
  const hold = editHold();
  const guard = guardCommands(parts, (cell) => locked(cell), hold, refusals.tell);
  const followFocus = leaveFocus(container, parts);
  const releaseImages = stillImages(parts);
  const releaseTabs = keepTabs(container, () => open?.getActiveSheet().getSheetId() ?? null, () => {
    refusals.tell(message('grid.refused-sheets'));
  });
  const units = parts.get(IUniverInstanceService);
  let count = 0;
  let speaks = language;
  /** The grid is never left without a workbook: some of its parts do not bear that. */
  const show = (data: Partial<IWorkbookData>, isLocked: IsLocked): Workbook => {
    const before = units.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (open !== null) {
      open = null;
      closings.tell(null);
    }
    locked = isLocked;
    if (before != null) units.disposeUnit(before.getUnitId());
    return univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, underId(data, `${data.id}-${count += 1}`));
  };
  return {
    parts,
    load(data: IWorkbookData, isLocked: IsLocked): Workbook {
      open = show(data, isLocked);
      if (count === 1) collectOneSheet(parts.get(FormulaDataModel));
      univer.setLocale(LOCALES[speaks]);
      return open;
    },
    close() {
      if (open !== null) show(NO_WORKBOOK, ALL_LOCKED);
    },
    finishEditing() {
      const editor = parts.get(IEditorBridgeService);
      const { visible, unitId } = editor.isVisible();
      // As if a person clicked on another cell.
      if (visible) parts.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, { visible: false, eventType: DeviceInputEventType.PointerDown, unitId });
    },
    whileWriting: hold.during,
    currentGrid() {
      return open === null ? null : parts.get(IResourceLoaderService).saveUnit<IWorkbookData>(open.getUnitId());
    },
    setDark: (on) => {
      parts.get(ThemeService).setDarkMode(on);
    },
    setLanguage: (to) => {
      speaks = to;
      if (open !== null) univer.setLocale(LOCALES[to]);
    },
    onRefused: refusals.add,
    onClosed: (listener) => closings.add(listener),
    dispose() {
      if (open !== null) closings.tell(null);
      open = null;
      guard.dispose();
      followFocus();
      releaseImages();
      releaseTabs();
      univer.dispose();
    },
  };
}
