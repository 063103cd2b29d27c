/** 窗格 as WPS holds it. */
export interface XTaskPane {
  Visible: unknown;
  Width: unknown;
}

/** 共享存储: in memory, between the pages of an add-in. */
export interface XPluginStorage {
  getItem(key: string): unknown;
  setItem(key: string, value: string): unknown;
}

/** 加载项的根: what WPS gives the pages of an add-in beside its object model. */
export interface XAddonRoot {
  readonly PluginStorage: XPluginStorage;
  GetTaskPane(id: unknown): XTaskPane | null | undefined;
}

interface AddonScope {
  readonly Application?: unknown;
  readonly wps?: unknown;
}

/** Whichever name it goes by in this build; null where it is not there. */
export function findAddonRoot(scope: object = globalThis): XAddonRoot | null {
  const { wps, Application: application } = scope as AddonScope;
  for (const root of [wps, application]) {
    if ((typeof root === 'object' || typeof root === 'function') && root !== null && hasStorage(root as Partial<XAddonRoot>)) return root as XAddonRoot;
  }
  return null;
}

function hasStorage(root: Partial<XAddonRoot>): boolean {
  try {
    return typeof root.PluginStorage?.getItem === 'function';
  } catch {
    return false;
  }
}
