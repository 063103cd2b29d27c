/** Longer texts are rarely met twice. */
const LONGEST = 200;
/** Enough for the words of many forms; then it starts anew, so that memory stays flat over thousands of files. */
const MOST = 4_000;

/** A pure function of a text that remembers its answers: forms repeat the same labels, levels and formats over and over. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = read(text);
    if (answers.size >= MOST) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
