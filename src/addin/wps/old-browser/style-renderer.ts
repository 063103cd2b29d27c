import { createDOMRenderer } from '@fluentui/react-components';

/** Names that Griffel derives from `flex-direction: column`, `flex-wrap: wrap` and `display: grid`. */
const COLUMN = '.f1vx9l62';
const WRAPPED = '.fni485r';
const GRID = '.f13qh94s';

/** Before Chromium 83 a button is no grid, which the tabs are: they lose their place for the word, and grow. */
const TABS = [
  '.fui-Tab.fui-Tab{display:flex;flex-direction:column;align-items:center;}',
  '.fui-Tab>.fui-Tab__icon{margin-bottom:2px;}',
  '.fui-Tab>.fui-Tab__content--reserved-space{height:0;}',
];

/**
 * 旧浏览器样式: the renderer of the page's styles. Before Chromium 84 boxes in a row or a column know no `gap`, so that the
 * distance is put on what stands in them; before 86 nobody knows `:focus-visible`, and who uses the keyboard must see where they are.
 */
export function styleRenderer(page: Document): ReturnType<typeof createDOMRenderer> {
  if (knowsGap(page)) return createDOMRenderer(page);
  const added = page.head.appendChild(page.createElement('style')).sheet as CSSStyleSheet;
  for (const rule of TABS) added.insertRule(rule, added.cssRules.length);
  return createDOMRenderer(page, {
    unstable_filterCSSRule: (rule) => {
      for (const other of inOldWords(rule)) added.insertRule(other, added.cssRules.length);
      return true;
    },
  });
}

/** What says the same to an old browser as a rule that it does not understand. */
export function inOldWords(rule: string): readonly string[] {
  const [, owner, axis, first, second] = /^(\.[\w-]+)\{(column-|row-)?gap:([^\s;}]+)(?: ([^\s;}]+))?;?\}$/.exec(rule) ?? [];
  if (owner === undefined || first === undefined) return [...focused(rule), ...placed(rule), ...spread(rule)];
  return [...axis === 'row-' ? [] : besides(owner, second ?? first), ...axis === 'column-' ? [] : below(owner, first)];
}

function focused(rule: string): readonly string[] {
  return rule.includes(':focus-visible') ? [rule.replace(/:focus-visible/g, ':focus')] : [];
}

/** Chromium 87: a dialog would lie where its place in the page is, below the window. */
function placed(rule: string): readonly string[] {
  const [, selector, place] = /^([^{@]+)\{(?:[^{}]*;)?inset:([^;}]+)/.exec(rule) ?? [];
  return selector === undefined || place === undefined || place.includes(' ') ? [] : [`${selector}{top:${place};right:${place};bottom:${place};left:${place};}`];
}

/** The rules of a part that come as one say at once that it is a row. */
function spread(rule: string): readonly string[] {
  const [, owner, body = ''] = /^(\.r[\w-]+)\{([^{}]*)\}$/.exec(rule) ?? [];
  const [, gap] = /(?:^|;)gap:([^\s;]+)(?:;|$)/.exec(body) ?? [];
  const isRow = /(?:^|;)display:(?:inline-)?flex(?:;|$)/.test(body) && !body.includes('flex-direction:column');
  return owner === undefined || gap === undefined || !isRow ? [] : besides(owner, gap);
}

function besides(owner: string, gap: string): readonly string[] {
  return [`${owner}:not(${COLUMN}):not(${GRID})>:not(:last-child){margin-right:${gap};}`];
}

/** Whatever stands in the last of several lines keeps the distance below it: nobody but the browser knows which line is last. */
function below(owner: string, gap: string): readonly string[] {
  return [`${owner}${COLUMN}>:not(:last-child){margin-bottom:${gap};}`, `${owner}${WRAPPED}:not(${COLUMN})>*{margin-bottom:${gap};}`];
}

function knowsGap(page: Document): boolean {
  const box = page.createElement('div');
  box.style.cssText = 'display: flex; flex-direction: column; row-gap: 1px; position: absolute; visibility: hidden;';
  box.append(page.createElement('div'), page.createElement('div'));
  page.body.append(box);
  const knows = box.scrollHeight === 1;
  box.remove();
  return knows;
}
