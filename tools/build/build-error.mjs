/** What keeps something from being built: what happened, why, what next, in both languages. */
export class BuildError extends Error {
  constructor(zh, en) {
    super(`${zh}\n${en}`);
    this.name = 'BuildError';
  }
}
