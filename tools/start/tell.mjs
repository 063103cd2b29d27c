/** Both languages, for nobody has chosen one yet. */
export function tell(zh, en) {
  console.log(`${zh}\n${en}`);
}
