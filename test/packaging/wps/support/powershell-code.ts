const TEXT_OR_COMMENT = /'(?:[^']|'')*'|"(?:[^"`]|`[\s\S]|"")*"|(?<![\w`])#.*$/gm;

/** PowerShell without its comments, and with empty texts. */
export function codeOf(script: string): string {
  return script.replaceAll(TEXT_OR_COMMENT, (found) => (found.startsWith('#') ? '' : found.charAt(0).repeat(2)));
}

/** The first sign that opens nothing, closes nothing or ends in the middle of a text; null where all is in order. */
export function unbalanced(script: string): string | null {
  const open: string[] = [];
  const code = codeOf(script).replaceAll(/''|""/g, '');
  for (const [index, sign] of [...code].entries()) {
    const place = `${sign} in ${code.slice(Math.max(0, index - 30), index + 1)}`;
    if (sign === '"' || sign === "'") return place;
    if ('([{'.includes(sign)) open.push(sign);
    if (')]}'.includes(sign) && open.pop() !== { ')': '(', ']': '[', '}': '{' }[sign]) return place;
  }
  return open.at(-1) ?? null;
}
