import { FluentProvider } from '@fluentui/react-components';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { message, type MessageDatum } from '../../wording/message';
import { sayKnown } from '../../wording/say-known';
import { browserStore, keepPreferences, type Preferences, readPreferences } from './preferences';
import { browserSurroundings, type Surroundings } from './surroundings';
import { fluentTheme, type ThemeName, useThemeName } from './theme';

interface PreferencesInForce {
  readonly preferences: Preferences;
  readonly themeName: ThemeName;
  readonly prefer: (change: Partial<Preferences>) => void;
}

const Context = createContext<PreferencesInForce | null>(null);

const BROWSER = browserSurroundings();

/** Language and theme for everything below it; one for the whole page. */
export function PreferencesProvider({ surroundings = BROWSER, children }: {
  /** The program that the page is shown in, where there is one. */
  readonly surroundings?: Surroundings;
  readonly children: ReactNode;
}) {
  const [preferences, setPreferences] = useState(() => readPreferences(browserStore(), surroundings.language));
  const themeName = useThemeName(preferences.theme, surroundings);
  const { language } = preferences;
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const inForce = useMemo<PreferencesInForce>(() => ({
    preferences,
    themeName,
    prefer: (change) => {
      setPreferences((before) => {
        const after = { ...before, ...change };
        keepPreferences(browserStore(), after);
        return after;
      });
    },
  }), [preferences, themeName]);
  return (
    <Context value={inForce}>
      <FluentProvider theme={fluentTheme(themeName)} data-theme={themeName}>{children}</FluentProvider>
    </Context>
  );
}

export function usePreferences(): PreferencesInForce {
  const inForce = useContext(Context);
  if (inForce === null) throw new Error('no PreferencesProvider above');
  return inForce;
}

export type Words = (key: string, data?: Readonly<Record<string, MessageDatum>>) => string;

/** Puts sentences of the catalogue into the language in force. */
export function useWords(): Words {
  const { preferences: { language } } = usePreferences();
  return useMemo<Words>(() => (key, data) => sayKnown(message(key, data), language), [language]);
}
