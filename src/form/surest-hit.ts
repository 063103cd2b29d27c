import type { WordClass } from './heading-words';
import type { Hit } from './text-cell';

/** Of the labels in a row that may mean this, the one whose word says so first in its list. */
export function surest(hits: readonly Hit[], means: WordClass): Hit | null {
  let best: Hit | null = null;
  for (const hit of hits) {
    const rank = hit.word.means.get(means);
    if (rank !== undefined && (best === null || rank < best.word.means.get(means)!)) best = hit;
  }
  return best;
}
