import { baseOf } from './addresses.mjs';
import { named } from './read-manifest.mjs';

const DEMANDED = [16, 32, 80];
const ALLOWED = [16, 20, 24, 32, 40, 48, 64, 80];
const OF_THE_ADD_IN = { 'app:IconUrl': 32, 'app:HighResolutionIconUrl': 64 };

/** Every button has the sizes that Office demands, and every picture is as large as it is said to be. */
export function icons(root, { file }) {
  const base = baseOf(root);
  const sizeOf = (address = '') => pngSize(file(address.slice(base.length)));
  const addressOf = new Map(named(root, 'bt:Images').flatMap(({ children }) => children).map(({ attributes }) => [attributes.id, attributes.DefaultValue]));
  const inIcons = named(root, 'over:Icon').flatMap(({ children }) => children);
  return [
    ...named(root, 'over:Icon').flatMap(sizes),
    ...inIcons.filter(({ attributes }) => addressOf.has(attributes.resid)).flatMap((image) => trueSize(image, Number(image.attributes.size), sizeOf(addressOf.get(image.attributes.resid)))),
    ...named(root, ...Object.keys(OF_THE_ADD_IN)).flatMap((icon) => trueSize(icon, OF_THE_ADD_IN[icon.name], sizeOf(icon.attributes.DefaultValue))),
  ];
}

function sizes(icon) {
  const given = icon.children.map(({ attributes }) => Number(attributes.size));
  return [
    ...DEMANDED.filter((size) => !given.includes(size)).map((size) => problem(icon, `an icon has a picture of ${size} pixels`)),
    ...given.filter((size) => !ALLOWED.includes(size)).map((size) => problem(icon, `Office knows no icon of ${size} pixels`)),
    ...given.filter((size, index) => given.indexOf(size) < index).map((size) => problem(icon, `an icon has one picture of ${size} pixels`)),
  ];
}

function trueSize(element, said, real) {
  if (real === null) return [problem(element, 'an icon is a PNG file')];
  return real.width === said && real.height === said ? [] : [problem(element, `this picture is ${said} pixels wide and high, not ${real.width} by ${real.height}`)];
}

/** Width and height as the first chunk of a PNG file says them; null for anything else. */
function pngSize(bytes) {
  if (bytes === null || bytes.length < 24 || bytes.toString('hex', 0, 8) !== '89504e470d0a1a0a' || bytes.toString('latin1', 12, 16) !== 'IHDR') return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function problem({ line }, says) {
  return { rule: 'icons', line, says };
}
