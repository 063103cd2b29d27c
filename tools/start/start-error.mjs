/** What keeps the workbench from starting: what happened, why, what next, in both languages. */
export class StartError extends Error {
  constructor(zh, en) {
    super(`${zh}\n${en}`);
    this.name = 'StartError';
  }
}
