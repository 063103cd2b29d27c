import type { XAddonRoot } from './addon-root';

/** Names under which the ribbon (package/ribbon.js) leaves what it has to say. */
const COMMAND = 'ziping.et.command';
const PANE = 'ziping.et.pane';

/** 功能区的连线: buttons of the ribbon, and the pane that they opened. */
export interface RibbonLink {
  /** The button pressed last, once; null: none since. */
  readonly takeCommand: () => string | null;
  /** 关闭窗格; false where WPS does not let its pages. */
  readonly hidePane: () => boolean;
}

export function ribbonLink(root: XAddonRoot | null): RibbonLink {
  return {
    takeCommand: () => {
      const command = root?.PluginStorage.getItem(COMMAND);
      if (typeof command !== 'string' || command === '') return null;
      root?.PluginStorage.setItem(COMMAND, '');
      return command;
    },
    hidePane: () => {
      try {
        const pane = root?.GetTaskPane(root.PluginStorage.getItem(PANE));
        if (pane === null || pane === undefined) return false;
        pane.Visible = false;
        return true;
      } catch {
        return false;
      }
    },
  };
}
