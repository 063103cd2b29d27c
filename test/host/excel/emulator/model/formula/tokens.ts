export interface Token {
  readonly kind: 'number' | 'text' | 'reference' | 'name' | 'sign';
  readonly text: string;
}

const PARTS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['text', /^"(?:[^"]|"")*"/],
  ['reference', /^(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}._]*)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\p{N}(._])/iu],
  ['name', /^[\p{L}_][\p{L}\p{N}._]*/u],
  ['number', /^(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/i],
  ['sign', /^(?:<>|<=|>=|[-+*/^&=<>(),%])/],
];

const known = new Map<string, readonly Token[] | null>();

/** 记号 of a formula; null when there is something in it that the emulator does not know. */
export function tokensOf(formula: string): readonly Token[] | null {
  const tokens = known.get(formula) ?? readTokens(formula);
  known.set(formula, tokens);
  return tokens;
}

function readTokens(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  let rest = formula.trimStart();
  while (rest !== '') {
    const found = PARTS.map(([kind, pattern]) => ({ kind, text: pattern.exec(rest)?.[0] ?? '' })).find(({ text }) => text !== '');
    if (found === undefined) return null;
    tokens.push(found);
    rest = rest.slice(found.text.length).trimStart();
  }
  return tokens;
}
