import { describe, expect, it } from 'vitest';
import { keepPreferences, type PreferenceStore, readPreferences } from '../../../src/taskpane/preferences/preferences';

function storeOf(kept: string | null): PreferenceStore & { kept: string | null } {
  const store = {
    kept,
    getItem: () => store.kept,
    setItem: (_: string, text: string) => { store.kept = text; },
  };
  return store;
}

describe('preferences', () => {
  it('are Chinese and as the system where nothing is stored', () => {
    expect(readPreferences(null, 'zh-CN')).toEqual({ language: 'zh', theme: 'system' });
    expect(readPreferences(storeOf(null), '')).toEqual({ language: 'zh', theme: 'system' });
  });

  it('follow a browser that asks for another language', () => {
    expect(readPreferences(null, 'en-GB').language).toBe('en');
  });

  it('come back as they were kept', () => {
    const store = storeOf(null);
    keepPreferences(store, { language: 'en', theme: 'contrast' });
    expect(readPreferences(store, 'zh-CN')).toEqual({ language: 'en', theme: 'contrast' });
  });

  it.each(['', 'null', '[]', '{"language":"fr","theme":7}', '{"__proto__":{"theme":"dark"}}', '{'])('read %j as nothing kept', (kept) => {
    expect(readPreferences(storeOf(kept), 'zh-CN')).toEqual({ language: 'zh', theme: 'system' });
  });

  it('survive a browser that keeps nothing', () => {
    const full: PreferenceStore = { getItem: () => { throw new Error('denied'); }, setItem: () => { throw new Error('full'); } };
    keepPreferences(full, { language: 'en', theme: 'dark' });
    expect(readPreferences(full, 'zh-CN').theme).toBe('system');
  });
});
