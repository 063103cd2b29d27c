import { everythingIn, named } from './read-manifest.mjs';

/** Longer ones make Office say that the add-in is no longer available. */
const LONGEST_RESOURCE_ID = 32;
const LONGEST_ID = 125;

/** Which list of resources each element takes its text or address from. */
const TAKEN_FROM = {
  'over:Runtime': 'bt:Urls', 'over:FunctionFile': 'bt:Urls', 'over:LearnMoreUrl': 'bt:Urls', 'over:SourceLocation': 'bt:Urls',
  'over:Label': 'bt:ShortStrings', 'over:Title': 'bt:ShortStrings', 'over:Description': 'bt:LongStrings', 'bt:Image': 'bt:Images',
};

/** Whatever is named is there and of the right kind, whatever is there is named, and no name stands for two things. */
export function resources(root) {
  const kept = named(root, 'bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings').flatMap(({ children }) => children);
  const users = named(root, 'over:Hosts').flatMap(everythingIn).filter(({ name }) => name in TAKEN_FROM);
  const used = new Set(users.map(({ attributes }) => attributes.resid));
  const ids = named(root, 'over:CustomTab', 'over:Group', 'over:Control');
  return [
    ...users.flatMap((user) => taken(user, kept)),
    ...kept.filter(({ attributes }) => !used.has(attributes.id)).map((one) => problem(one, `nothing uses the resource ${one.attributes.id}`)),
    ...kept.flatMap((one) => idOf(one, LONGEST_RESOURCE_ID)),
    ...ids.flatMap((one) => idOf(one, LONGEST_ID)),
    ...[...twice(kept), ...twice(ids)].map((one) => problem(one, `the id ${one.attributes.id} stands for two things`)),
  ];
}

function taken(user, kept) {
  const resource = kept.find(({ attributes }) => attributes.id === user.attributes.resid);
  if (resource === undefined) return [problem(user, `${user.name} names the resource ${user.attributes.resid}, which is nowhere`)];
  const list = TAKEN_FROM[user.name];
  return resource.parent.name === list ? [] : [problem(user, `${user.name} takes a resource of ${list}, and ${user.attributes.resid} is one of ${resource.parent.name}`)];
}

function idOf(one, longest) {
  const { id = '' } = one.attributes;
  return id !== '' && id.length <= longest ? [] : [problem(one, `an id is 1 to ${longest} characters long, not ${id.length}: ${id}`)];
}

/** Each one whose id was given before; ids that differ in capitals only are taken for the same. */
function twice(elements) {
  const ids = elements.map(({ attributes: { id = '' } }) => id.toLowerCase());
  return elements.filter((_, index) => ids.indexOf(ids[index]) < index);
}

function problem({ line }, says) {
  return { rule: 'resources', line, says };
}
