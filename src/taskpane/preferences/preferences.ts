import type { Language } from '../../wording/message';

export type ThemeChoice = 'system' | 'light' | 'dark' | 'contrast';

/** 个人偏好: what belongs to the person at this machine, not to the file. */
export interface Preferences {
  readonly language: Language;
  readonly theme: ThemeChoice;
}

/** The part of the browser's storage we use. */
export type PreferenceStore = Pick<Storage, 'getItem' | 'setItem'>;

const KEY = 'ziping.preferences';
const THEMES: readonly string[] = ['system', 'light', 'dark', 'contrast'] satisfies readonly ThemeChoice[];

/** Chinese unless the browser asks for another language; what is stored goes first, field by field. */
export function readPreferences(store: PreferenceStore | null, browserLanguage: string): Preferences {
  const kept = storedFields(store);
  const { language, theme } = kept;
  return {
    language: language === 'zh' || language === 'en' ? language : browserLanguage.startsWith('zh') || browserLanguage === '' ? 'zh' : 'en',
    theme: isTheme(theme) ? theme : 'system',
  };
}

/** A browser that keeps nothing (private window, full disk) costs only the memory of the choice. */
export function keepPreferences(store: PreferenceStore | null, preferences: Preferences): void {
  try {
    store?.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Nothing depends on it.
  }
}

/** The storage of the browser, or null where it is switched off. */
export function browserStore(): PreferenceStore | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function storedFields(store: PreferenceStore | null): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(store?.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}

function isTheme(value: unknown): value is ThemeChoice {
  return typeof value === 'string' && THEMES.includes(value);
}
