import type { XAddonRoot, XTaskPane } from './addon-root';

/** Names under which the ribbon (package/ribbon.js) leaves what it has to say. */
const COMMAND = 'ziping.et.command';
const PANE = 'ziping.et.pane';

/** 功能区的连线: buttons of the ribbon, and the pane that they opened. */
export interface RibbonLink {
  /** The button pressed last, once; null: none since. */
  readonly takeCommand: () => string | null;
  /** The pane that the ribbon opened; null where WPS does not tell. Fails where WPS does. */
  readonly openPane: () => XTaskPane | null;
  /** 关闭窗格; false where WPS does not let its pages. */
  readonly hidePane: () => boolean;
}

export function ribbonLink(root: XAddonRoot | null): RibbonLink {
  const openPane = (): XTaskPane | null => root?.GetTaskPane(root.PluginStorage.getItem(PANE)) ?? null;
  return {
    openPane,
    takeCommand: () => {
      const command = root?.PluginStorage.getItem(COMMAND);
      if (typeof command !== 'string' || command === '') return null;
      root?.PluginStorage.setItem(COMMAND, '');
      return command;
    },
    hidePane: () => {
      try {
        const pane = openPane();
        if (pane === null) return false;
        pane.Visible = false;
        return true;
      } catch {
        return false;
      }
    },
  };
}
