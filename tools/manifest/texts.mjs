import { named } from './read-manifest.mjs';

/** The longest text that each place takes, in characters. */
const LONGEST = { 'app:DisplayName': 125, 'app:ProviderName': 125, 'app:Description': 250, 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };
/** A ribbon cuts a longer tab. */
const LONGEST_TAB = 12;
/** zh-CN is what the manifest is written in; whoever has Excel in another language reads this. */
const OTHER_LOCALE = 'en-US';

/** Every text in every language, short enough for its place. */
export function texts(root) {
  const holders = [...named(root, 'app:DisplayName', 'app:Description'), ...named(root, 'bt:String')];
  return [
    ...named(root, 'app:DefaultLocale').filter(({ text }) => text !== 'zh-CN').map(({ line }) => problem(line, 'the manifest speaks zh-CN by itself')),
    ...holders.flatMap(inBothLanguages),
    ...holders.flatMap((holder) => tooLong(holder, LONGEST[holder.name] ?? LONGEST[holder.parent.name])),
    ...tabLabels(root).flatMap((label) => tooLong(label, LONGEST_TAB)),
    ...named(root, 'app:ProviderName').filter(({ text }) => text.length > LONGEST['app:ProviderName']).map(({ line }) => problem(line, 'the provider has a name of at most 125 characters')),
  ];
}

function inBothLanguages(holder) {
  const locales = holder.children.map(({ attributes }) => attributes.Locale);
  return locales.length === 1 && locales[0] === OTHER_LOCALE ? [] : [problem(holder.line, `${nameOf(holder)} has one override, for ${OTHER_LOCALE}, not ${locales.join(', ') || 'none'}`)];
}

function tooLong(holder, longest) {
  return [holder.attributes.DefaultValue, ...holder.children.map(({ attributes }) => attributes.Value)]
    .filter((text = '') => text.trim() === '' || text.length > longest)
    .map((text = '') => problem(holder.line, `${nameOf(holder)} is 1 to ${longest} characters long, not ${text.length}: ${text}`));
}

function tabLabels(root) {
  const labels = named(root, 'over:CustomTab').flatMap(({ children }) => children.filter(({ name }) => name === 'over:Label'));
  return named(root, 'bt:String').filter(({ attributes }) => labels.some((label) => label.attributes.resid === attributes.id));
}

function nameOf({ name, attributes }) {
  return attributes.id ?? name;
}

function problem(line, says) {
  return { rule: 'texts', line, says };
}
