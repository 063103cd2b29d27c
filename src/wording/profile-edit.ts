import type { Sentences } from './message';

/** 本地修改的口径: what it is called, and what its own citations say. */
export const profileEditSentences = {
  'profile.local': { zh: '本地修改 · 指纹 {hash}', en: 'changed locally · fingerprint {hash}' },
  'profile.local-name': { zh: '{name}（{mark}）', en: '{name} ({mark})' },
  'profile.fingerprint': { zh: '指纹 {hash}', en: 'fingerprint {hash}' },
  'profile.own-source': { zh: '本单位修改', en: 'changed by the unit' },
  'profile.was': { zh: '由本单位修改；上级口径“{parent}”原为 {value}', en: 'changed by the unit; the parent “{parent}” had {value}' },
} as const satisfies Sentences;
