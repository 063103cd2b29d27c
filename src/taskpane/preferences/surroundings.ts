/** 所在环境: what the program around the page shows itself in, for those who have not chosen otherwise. */
export interface Surroundings {
  /** Language of its screen, such as "zh-CN". */
  readonly language: string;
  readonly isDark: () => boolean;
  /** Returns the way to stop listening. */
  readonly onThemeChange: (listener: () => void) => () => void;
}

const DARK = '(prefers-color-scheme: dark)';

/** The browser, where no program is around it. */
export function browserSurroundings(): Surroundings {
  return {
    language: navigator.language,
    isDark: () => window.matchMedia(DARK).matches,
    onThemeChange: (listener) => listenToMedia(DARK, listener),
  };
}

export function listenToMedia(query: string, listener: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', listener);
  return () => { media.removeEventListener('change', listener); };
}
