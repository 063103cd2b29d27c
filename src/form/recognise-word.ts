import { foldHeading, LONGEST_LABEL, splitBrackets } from './fold-heading';
import { HEADING_WORDS, REVIEW_NOTES, TITLE_KINDS, TITLE_WORDS } from './heading-words';
import type { WordClass } from './heading-words';

/** 标签的含义: what a label can mean, surest first within each meaning. */
export interface Word {
  /** Meaning and rank: 0 for the surest word of its list. */
  readonly means: ReadonlyMap<WordClass, number>;
  /** Folded text behind the colon ("优" in "自评等级:优"), null without a colon in the middle. */
  readonly after: string | null;
  readonly folded: string;
}

/** A reader that remembers: the same label is folded once per workbook. */
export type WordReader = (text: string) => Word | null;

/** 识词: reads labels through the lists of heading-words.ts. */
export function wordReader(): WordReader {
  const seen = new Map<string, Word | null>();
  return (text) => {
    if (text.length > LONGEST_LABEL * 2) return null;
    const known = seen.get(text);
    if (known !== undefined) return known;
    const word = recognise(text);
    seen.set(text, word);
    return word;
  };
}

const DICTIONARY = dictionary();
const DECORATION = /^(?:[★☆*※◆◇●○■□▲△#·•]{1,9}|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、](?!\d))/;
const LATIN_END = /[A-Za-z0-9/=%*.+×÷_-]{1,40}$/;
const ONLY_NUMBER = /^[\d.,%+-]*$/;
/** Nothing to fold, no bracket, colon or list … */
const SIMPLE = /^[0-9A-Za-z\u4e00-\u9fff-]*$/;
/** … and no sign of a sum, an alternative or a title: such a text is listed as it stands, or is no label. Most cells are so. */
const COMPOSED = /[计分或评绩]/;

function recognise(text: string): Word | null {
  if (SIMPLE.test(text) && !COMPOSED.test(text)) {
    const means = listed(text);
    return means === undefined ? null : { means, after: null, folded: text };
  }
  const folded = foldHeading(text);
  if (folded === '' || folded.length > LONGEST_LABEL || ONLY_NUMBER.test(folded)) return null;
  const parts = splitBrackets(folded.replace(/[:;,。.]$/, ''));
  const core = parts.core.replace(DECORATION, '').replace(/:$/, '');
  const means = meaningOf(core);
  if (means !== null) return { means: reviewed(means, parts.note), after: null, folded };
  const colon = core.indexOf(':');
  const label = colon < 1 ? null : meaningOf(core.slice(0, colon));
  if (label !== null) return { means: label, after: folded.slice(folded.indexOf(':') + 1), folded };
  return isTitle(folded) ? { means: new Map([['title', 0]]), after: null, folded } : null;
}

/** No word is longer; longer texts are sentences. */
const LONGEST_WORD = 48;

function meaningOf(core: string): ReadonlyMap<WordClass, number> | null {
  if (core.length > LONGEST_WORD) return null;
  return listed(core) ?? alternatives(core) ?? sum(core);
}

/** "分值40/m" is listed as 分值. */
function listed(core: string): ReadonlyMap<WordClass, number> | undefined {
  if (core.length > LONGEST_WORD) return undefined;
  return DICTIONARY.get(core) ?? DICTIONARY.get(core.replace(LATIN_END, ''));
}

/** "分值/权重" means what both words mean; "一级指标/权重" is the level's column. */
function alternatives(core: string): ReadonlyMap<WordClass, number> | null {
  if (!/[/、或]/.test(core)) return null;
  const words = core.split(/[/、或]/);
  if (words.length < 2 || words.length > 3) return null;
  const [first, ...others] = words.map((word) => DICTIONARY.get(word));
  if (first === undefined) return null;
  if (first.has('level1') || first.has('level2') || first.has('level3')) return first;
  if (others.includes(undefined)) return null;
  const common = [...first].filter(([means]) => others.every((other) => other!.has(means)));
  return common.length === 0 ? null : new Map(common);
}

/** 小计 behind any name, and 合计 behind a name that is not the whole form's. */
function sum(core: string): ReadonlyMap<WordClass, number> | null {
  if (core.endsWith('小计') || core.endsWith('小计得分') || core.startsWith('小计')) return new Map([['subtotal', 0]]);
  return /(?:合计|总分|合计得分)$/.test(core) ? new Map([['subtotal', 1]]) : null;
}

function reviewed(means: ReadonlyMap<WordClass, number>, note: string): ReadonlyMap<WordClass, number> {
  if (!means.has('score') || !REVIEW_NOTES.some((word) => note.includes(word))) return means;
  return new Map([['review', 0]]);
}

function isTitle(folded: string): boolean {
  if (folded.length > 80 || /[。;]/.test(folded) || DECORATION.test(folded)) return false;
  return TITLE_WORDS.some((word) => folded.includes(word)) && TITLE_KINDS.some((kind) => folded.includes(kind));
}

function dictionary(): ReadonlyMap<string, ReadonlyMap<WordClass, number>> {
  const all = new Map<string, Map<WordClass, number>>();
  for (const { means, before, words } of HEADING_WORDS) {
    let rank = 0;
    for (const front of before ?? ['']) {
      for (const word of words) {
        const entry = all.get(front + word) ?? new Map<WordClass, number>();
        if (!entry.has(means)) entry.set(means, rank);
        all.set(front + word, entry);
        rank += 1;
      }
    }
  }
  return all;
}
