import { addresses } from './addresses.mjs';
import { commands } from './commands.mjs';
import { elementOrder } from './element-order.mjs';
import { icons } from './icons.mjs';
import { identity } from './identity.mjs';
import { readManifest } from './read-manifest.mjs';
import { resources } from './resources.mjs';
import { texts } from './texts.mjs';

/** The rules that ask about a manifest whose elements are where they belong. */
const RULES = [identity, texts, resources, addresses, icons, commands];

/**
 * What is wrong with a manifest, line by line; nothing for a good one. Microsoft's own validation is a web service, which
 * sees the manifest and needs the internet. `surroundings`: the version of the package, `file` (the bytes of a file beside
 * the page, or null) and `answersTo` (whether the add-in has a function of that name).
 */
export function checkManifest(xml, surroundings) {
  let root;
  try {
    root = readManifest(xml);
  } catch (error) {
    return [{ rule: 'xml', line: 1, says: error.message }];
  }
  const disorder = elementOrder(root);
  if (disorder.length > 0) return disorder;
  return RULES.flatMap((rule) => rule(root, surroundings)).sort((a, b) => a.line - b.line);
}
