import { browserSurroundings, type Surroundings } from '../../taskpane/preferences/surroundings';

/** What of Office.context is looked at. Older programs tell no theme. */
export interface OfficeLook {
  readonly displayLanguage: string;
  readonly officeTheme?: { readonly bodyBackgroundColor?: string } | null;
}

/**
 * Excel 的语言与外观. Excel tells nobody when its theme changes, so it is looked at again whenever a person comes back to the
 * pane, and when the system turns dark.
 */
export function officeSurroundings(look: OfficeLook): Surroundings {
  const browser = browserSurroundings();
  return {
    language: look.displayLanguage,
    isDark: () => isDarkColor(look.officeTheme?.bodyBackgroundColor) ?? browser.isDark(),
    onThemeChange: (listener) => {
      const stop = browser.onThemeChange(listener);
      window.addEventListener('focus', listener);
      document.addEventListener('visibilitychange', listener);
      return () => {
        stop();
        window.removeEventListener('focus', listener);
        document.removeEventListener('visibilitychange', listener);
      };
    },
  };
}

/** Whether light letters stand on it; null for what is no color ("#1F1F1F", "1F1F1F"). */
export function isDarkColor(color: string | undefined): boolean | null {
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const seen = (part: string, weight: number): number => Number(`0x${part}`) * weight;
  return seen(red, 299) + seen(green, 587) + seen(blue, 114) < 128_000;
}
