import { useMemo } from 'react';
import type { Message } from '../../wording/message';
import { sayKnown } from '../../wording/say-known';
import { usePreferences } from '../preferences/preferences-provider';

/** Puts a message of a station into the language in force. */
export function useSay(): (message: Message) => string {
  const { preferences: { language } } = usePreferences();
  return useMemo(() => (message) => sayKnown(message, language), [language]);
}
