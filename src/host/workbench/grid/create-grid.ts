import { ICommandService, IResourceLoaderService, type IWorkbookData, IUniverInstanceService, LocaleType, LogLevel, ThemeService, Univer, UniverInstanceType, type Workbook } from '@univerjs/core';
import { DeviceInputEventType, IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/preset-sheets-core';
import { defaultTheme } from '@univerjs/themes';
import type { Language, Message } from '../../../wording/message';
import type { Grid, GridOptions } from './grid';
import { localeOf } from './grid-locales';
import { registerPlugins } from './grid-plugins';
import { guardCommands } from './guard-commands';
import { leaveFocus } from './leave-focus';
import { listeners } from './listeners';
import type { IsLocked } from './locked-cells';

const LOCALES: Readonly<Record<Language, LocaleType>> = { zh: LocaleType.ZH_CN, en: LocaleType.EN_US };

const NOTHING_LOCKED: IsLocked = () => false;

/** 新建工作台表格 inside an element of the page. */
export function createGrid(container: HTMLElement, { language, dark }: GridOptions): Grid {
  const univer = new Univer({
    theme: defaultTheme, darkMode: dark, locale: LOCALES[language], logLevel: LogLevel.SILENT,
    locales: { [LOCALES.zh]: localeOf('zh'), [LOCALES.en]: localeOf('en') },
  });
  const parts = univer.__getInjector();
  const refusals = listeners<Message>();
  const closings = listeners<null>();
  let locked = NOTHING_LOCKED;
  registerPlugins(univer, container, refusals.tell);
  const guard = guardCommands(parts, (cell) => locked(cell), refusals.tell);
  const followFocus = leaveFocus(container, parts);
  const workbook = (): Workbook | null => parts.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ?? null;
  const close = (): void => {
    const open = workbook();
    if (open === null) return;
    locked = NOTHING_LOCKED;
    parts.get(IUniverInstanceService).disposeUnit(open.getUnitId());
    closings.tell(null);
  };
  return {
    parts,
    load(data: IWorkbookData, isLocked: IsLocked): Workbook {
      close();
      locked = isLocked;
      return univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
    },
    close,
    finishEditing() {
      const editor = parts.get(IEditorBridgeService);
      const { visible, unitId } = editor.isVisible();
      // As if a person clicked on another cell.
      if (visible) parts.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, { visible: false, eventType: DeviceInputEventType.PointerDown, unitId });
    },
    currentGrid() {
      const open = workbook();
      return open === null ? null : parts.get(IResourceLoaderService).saveUnit<IWorkbookData>(open.getUnitId());
    },
    setDark: (on) => {
      parts.get(ThemeService).setDarkMode(on);
    },
    setLanguage: (to) => {
      univer.setLocale(LOCALES[to]);
    },
    onRefused: refusals.add,
    onClosed: (listener) => closings.add(listener),
    dispose() {
      close();
      guard.dispose();
      followFocus();
      univer.dispose();
    },
  };
}
