import { teamsHighContrastTheme, type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { ThemeChoice } from './preferences';

export type ThemeName = 'light' | 'dark' | 'contrast';

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

/** The theme in force: the person's choice, or what the system asks for, followed while it changes. */
export function useThemeName(choice: ThemeChoice): ThemeName {
  const dark = useMedia('(prefers-color-scheme: dark)');
  const contrast = useMedia('(prefers-contrast: more)');
  if (choice !== 'system') return choice;
  if (contrast) return 'contrast';
  return dark ? 'dark' : 'light';
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', listener);
      return () => { media.removeEventListener('change', listener); };
    },
    () => window.matchMedia(query).matches,
  );
}
