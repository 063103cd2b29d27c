import { readFileSync } from 'node:fs';

/** Name of the folder of the add-in for WPS, which reads it again only under the name of another version. */
export function wpsFolder() {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return `ziping_${version}`;
}
