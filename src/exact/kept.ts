/** Enough for the numbers of many forms; then it starts anew, so that memory stays flat over thousands of files. */
const MOST = 4_000;

/**
 * A pure function that keeps its answers: forms and profiles write the same few numbers over and over. Sound only where
 * the answer never changes, as decimals and ratios do not.
 */
export function kept<Key extends string | number, T>(make: (key: Key) => T): (key: Key) => T {
  const answers = new Map<Key, T>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = make(key);
    if (answers.size >= MOST) answers.clear();
    answers.set(key, answer);
    return answer;
  };
}
