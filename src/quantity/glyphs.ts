/** Ways in which one sign is written, each folded to the first. Full-width ASCII (！ … ～) is folded by its code. */
const SAME: Readonly<Record<string, string>> = {
  '≥': '≧⩾≽⪰≮',
  '≤': '≦⩽≼⪯≯',
  '=': '═﹦⩵',
  '<': '﹤〈‹',
  '>': '﹥〉›',
  '-': '‐‑‒–—―−﹣ー─━﹘⁃',
  '~': '〜∼∽˜',
  '%': '﹪٪',
  '‰': '؉',
  '+': '﹢',
  '(': '﹙〔【〖［[{',
  ')': '﹚〕】〗］]}',
  ',': '﹐',
  '.': '﹒',
  ';': '﹔',
  ':': '﹕∶︰ː',
  '、': '﹑',
  '。': '｡',
  '¥': '￥',
  '/': '∕⁄╱',
  '·': '•‧∙⋅・･',
  '×': '✕✖╳',
  '✗': '✘☒☓',
  '√': '✓✔',
  '☑': '🗹',
  '□': '☐▢◻⬜',
};

/** Signs that stand for several. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  '㎡': '平方米', '㎥': '立方米', '㎞': '公里', '㎏': '公斤', '㎎': '毫克', '㎜': '毫米', '㎝': '厘米',
  '℅': '%', '…': '...', '⑴': '(1)', '⑵': '(2)', '⑶': '(3)', '⑷': '(4)', '⑸': '(5)', '⑹': '(6)',
  '⒈': '1.', '⒉': '2.', '⒊': '3.', '⒋': '4.', '⒌': '5.', '⒍': '6.',
  '㈠': '(一)', '㈡': '(二)', '㈢': '(三)', '〇': '零',
};

/** 字形归一: glyph → what it stands for. */
export const FOLDED_GLYPHS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(SAME).flatMap(([sign, others]) => [...others].map((other): [string, string] => [other, sign])),
  ...Object.entries(WRITTEN_OUT),
]);

/** Named entities that platforms leave in their exports. */
export const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '], ['ensp', ' '], ['emsp', ' '], ['lt', '<'], ['gt', '>'], ['amp', '&'], ['quot', '"'], ['apos', "'"],
  ['ge', '≥'], ['le', '≤'], ['mdash', '-'], ['ndash', '-'], ['middot', '·'], ['permil', '‰'], ['times', '×'],
]);

/** Tags of web editors. Those that end a line on the screen end one here too. */
export const LINE_TAGS: ReadonlySet<string> = new Set(['p', 'br', 'div', 'li', 'ul', 'ol', 'tr', 'table', 'tbody', 'h1', 'h2', 'h3', 'h4']);
export const INLINE_TAGS: ReadonlySet<string> = new Set(['span', 'b', 'i', 'u', 'em', 'strong', 'font', 'sub', 'sup', 'td', 'th', 'a', 'o:p', 'center', 's', 'small']);
