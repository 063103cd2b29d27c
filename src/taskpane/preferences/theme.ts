import { teamsHighContrastTheme, type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { ThemeChoice } from './preferences';
import { listenToMedia, type Surroundings } from './surroundings';

export type ThemeName = 'light' | 'dark' | 'contrast';

const CONTRAST = '(prefers-contrast: more)';

/** Chinese first: without these names browsers pick a Japanese or a serif face for the Chinese characters. */
const FAMILY = '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif';

const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase: FAMILY },
  dark: { ...webDarkTheme, fontFamilyBase: FAMILY },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: FAMILY },
};

export function fluentTheme(name: ThemeName): Theme {
  return THEMES[name];
}

/** The theme in force: the person's choice, or that of the program around the page, followed while it changes. */
export function useThemeName(choice: ThemeChoice, { isDark, onThemeChange }: Surroundings): ThemeName {
  const dark = useSyncExternalStore(onThemeChange, isDark);
  const contrast = useSyncExternalStore(listenToContrast, () => window.matchMedia(CONTRAST).matches);
  if (choice !== 'system') return choice;
  if (contrast) return 'contrast';
  return dark ? 'dark' : 'light';
}

function listenToContrast(listener: () => void): () => void {
  return listenToMedia(CONTRAST, listener);
}
