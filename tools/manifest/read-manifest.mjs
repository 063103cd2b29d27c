import { SaxesParser } from 'saxes';

/** Short names for what the manifest is written in; an element of anything else is none of the manifest. */
const VOCABULARIES = {
  'http://schemas.microsoft.com/office/appforoffice/1.1': 'app',
  'http://schemas.microsoft.com/office/taskpaneappversionoverrides': 'over',
  'http://schemas.microsoft.com/office/officeappbasictypes/1.0': 'bt',
};

const TYPE = 'http://www.w3.org/2001/XMLSchema-instance';

/**
 * The elements of a manifest as a tree. `name` is the vocabulary and the element, "over:Host"; `type` is its xsi:type.
 * Throws where the text is no XML at all.
 */
export function readManifest(xml) {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const top = { name: 'file', children: [] };
  const open = [top];
  parser.on('error', (error) => { throw error; });
  parser.on('opentag', (tag) => {
    const element = elementOf(tag, parser.line, open.at(-1));
    open.at(-1).children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => { open.at(-1).text += text; });
  parser.on('closetag', () => { open.pop(); });
  parser.write(xml).close();
  return top.children[0];
}

/** An element and everything in it, in the order of the text. */
export function everythingIn(element) {
  return [element, ...element.children.flatMap(everythingIn)];
}

export function named(element, ...names) {
  return everythingIn(element).filter(({ name }) => names.includes(name));
}

function elementOf(tag, line, parent) {
  const attributes = Object.values(tag.attributes).filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns');
  return {
    name: `${VOCABULARIES[tag.uri] ?? 'unknown'}:${tag.local}`,
    type: attributes.find(({ uri }) => uri === TYPE)?.value ?? '',
    attributes: Object.fromEntries(attributes.filter(({ uri }) => uri === '').map(({ local, value }) => [local, value])),
    text: '',
    line,
    parent,
    children: [],
  };
}
