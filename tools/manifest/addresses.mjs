import { everythingIn, named } from './read-manifest.mjs';

const HOLDERS = ['app:IconUrl', 'app:HighResolutionIconUrl', 'app:SourceLocation', 'app:SupportUrl', 'bt:Url', 'bt:Image'];

/** Where the add-in lies, as the address of its page says: everything up to the name of the page. */
export function baseOf(root) {
  const [page] = named(root, 'app:SourceLocation');
  return page?.attributes.DefaultValue?.replace(/[^/]*$/, '') ?? '';
}

/** Every address in the manifest, with the element that gives it. */
export function addressesOf(root) {
  return everythingIn(root).flatMap((element) => {
    if (element.name === 'app:ExtendedOverrides') return ['Url', 'ResourcesUrl'].filter((name) => name in element.attributes).map((name) => ({ element, address: element.attributes[name] }));
    const given = HOLDERS.includes(element.name) && element.attributes.resid === undefined;
    return given ? [{ element, address: element.attributes.DefaultValue ?? '' }, ...element.children.map((other) => ({ element: other, address: other.attributes.Value ?? '' }))] : [];
  });
}

/** https, one place for all, the same page wherever the pane is named, and every file there. */
export function addresses(root, { file }) {
  const base = baseOf(root);
  return [
    ...addressesOf(root).flatMap(({ element, address }) => wrongWith(address, base, file).map((says) => ({ rule: 'addresses', line: element.line, says }))),
    ...named(root, 'app:AppDomain').map(({ line }) => ({ rule: 'addresses', line, says: 'the add-in loads nothing from elsewhere, so no other domain is trusted' })),
    ...pages(root),
  ];
}

function wrongWith(address, base, file) {
  if (!URL.canParse(address) || !address.startsWith('https://')) return [`an address begins with https://, not ${address}`];
  if (!address.startsWith(base)) return [`${address} is not under ${base}, where the page lies`];
  return file(address.slice(base.length)) === null ? [`${address} is not among the files`] : [];
}

/** Office starts no shared runtime unless runtime, buttons and pane name one page. */
function pages(root) {
  const [runtime] = named(root, 'over:Runtime');
  const [start] = named(root, 'app:SourceLocation');
  if (runtime === undefined) return [];
  const shared = named(root, 'bt:Url').find(({ attributes }) => attributes.id === runtime.attributes.resid);
  const apart = named(root, 'over:FunctionFile', 'over:SourceLocation').filter(({ attributes }) => attributes.resid !== runtime.attributes.resid);
  return [
    ...apart.map(({ line, name }) => ({ rule: 'addresses', line, says: `${name} names the page of the runtime, ${runtime.attributes.resid}` })),
    ...(shared !== undefined && shared.attributes.DefaultValue !== start?.attributes.DefaultValue ? [{ rule: 'addresses', line: shared.line, says: 'the page of the buttons is the page of the pane' }] : []),
    ...(runtime.attributes.lifetime === 'long' ? [] : [{ rule: 'addresses', line: runtime.line, says: 'the runtime lives as long as the workbook is open: lifetime="long"' }]),
  ];
}
