/** Prototypes of a page on which elements are looked for. */
interface SelectorScope {
  readonly document: Pick<Document, 'querySelector'>;
  readonly Element: { readonly prototype: object };
  readonly Document: { readonly prototype: object };
}

const QUESTIONS = ['matches', 'closest', 'querySelector', 'querySelectorAll'] as const;

/** 旧浏览器选择器: before Chromium 88 nobody knows `:is`, by which Tabster looks for what can take the keyboard. */
export function teachSelectors(page: SelectorScope): void {
  if (knowsIs(page)) return;
  for (const { prototype } of [page.Element, page.Document]) {
    const owner = prototype as Record<string, ((this: unknown, selector: string) => unknown) | undefined>;
    for (const name of QUESTIONS) {
      const known = owner[name];
      if (known === undefined) continue;
      owner[name] = function asked(this: unknown, selector: string) { return known.call(this, withoutIs(selector)); };
    }
  }
}

/** Says "one of these, and that" as "each of these and that", one beside the other. */
export function withoutIs(selector: string): string {
  const [, choices, rest] = /^:is\(([^()]*)\)([^,]*)$/.exec(selector) ?? [];
  return choices === undefined || rest === undefined ? selector : choices.split(',').map((choice) => choice.trim() + rest).join(', ');
}

function knowsIs({ document }: SelectorScope): boolean {
  try {
    document.querySelector(':is(a)');
    return true;
  } catch {
    return false;
  }
}
