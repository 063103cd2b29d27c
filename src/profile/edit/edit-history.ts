import type { ProfileDraft } from './profile-draft';

/** 改动的先后: what can be taken back and done again. */
export interface EditHistory {
  readonly past: readonly ProfileDraft[];
  readonly now: ProfileDraft;
  readonly future: readonly ProfileDraft[];
}

const MOST_STEPS = 200;

export function startHistory(now: ProfileDraft): EditHistory {
  return { past: [], now, future: [] };
}

/** One more step; one that changes nothing is none. */
export function step({ past, now, future }: EditHistory, next: ProfileDraft): EditHistory {
  return next.content === now.content ? { past, now, future } : { past: [...past, now].slice(-MOST_STEPS), now: next, future: [] };
}

export function undone({ past, now, future }: EditHistory): EditHistory {
  const last = past.at(-1);
  return last === undefined ? { past, now, future } : { past: past.slice(0, -1), now: last, future: [now, ...future] };
}

export function redone({ past, now, future }: EditHistory): EditHistory {
  const [next, ...rest] = future;
  return next === undefined ? { past, now, future } : { past: [...past, now], now: next, future: rest };
}
