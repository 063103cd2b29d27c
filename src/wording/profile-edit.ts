import type { Sentences } from './message';

/** 本地修改的口径: what it is called, and what its own citations say. */
export const profileEditSentences = {
  'profile.local': { zh: '本地修改 · 指纹 {hash}', en: 'changed locally · fingerprint {hash}' },
  'profile.local-name': { zh: '{name}（{mark}）', en: '{name} ({mark})' },
  'profile.fingerprint': { zh: '指纹 {hash}', en: 'fingerprint {hash}' },
} as const satisfies Sentences;
