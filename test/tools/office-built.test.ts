import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { officePolicy } from '../../tools/build/content-security-policy.mjs';
import { LOCAL_ADDRESS } from '../../tools/build/office-options.mjs';
import { RUNTIME_FILES, RUNTIME_PACKAGE } from '../../tools/build/office-runtime-files.mjs';

const FOLDER = 'dist/office';
const MOST = 250_000;

const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(FOLDER.length + 1).replaceAll('\\', '/'));
const textOf = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8');
const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Scripts and pages of ours; office.js comes as it is. */
const ours = files.filter((name) => /\.(?:js|css|html)$/.test(name) && !name.startsWith('office-js/'));
const html = textOf('taskpane.html');
const scripts = [...html.matchAll(/<script\b([^>]*)>([^<]*)</g)];
const sources = scripts.map(([, attributes]) => /\bsrc="([^"]+)"/.exec(attributes!)?.[1]);

/** Addresses that stand in scripts and are never asked for: names of formats, pages that errors of libraries point to, a host being tested for its form. */
const NAMES_ONLY = /^(?:http:\/\/www\.w3\.org\/|http:\/\/schemas\.|https?:\/\/json-schema\.org\/|https:\/\/react\.dev\/errors\/|http:\/\/\[\$)/;

/** What profiles and criteria packs name as their sources, for a person to look up. */
const cited = ['profiles', 'criteria'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json')).map((name) => readFileSync(`${folder}/${name}`, 'utf8'))).join('\n');

describe('dist/office', () => {
  it('has a page with the policy, and with no script or style of its own', () => {
    expect(html).toContain(`<meta http-equiv="Content-Security-Policy" content="${officePolicy('office-js/office.js').page}">`);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
    expect(scripts.map(([, , text]) => text)).toEqual(scripts.map(() => ''));
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
    expect(scripts.every(([, attributes]) => !attributes!.includes('module'))).toBe(true);
  });

  it('loads office.js first, and then what lies beside it', () => {
    expect(sources[0]).toBe('office-js/office.js');
    expect(sources).toHaveLength(2);
    for (const source of sources) expect(files).toContain(source);
  });

  it(`loads less than ${MOST / 1000} KB at once, packed, besides office.js`, () => {
    expect(gzipSync(textOf(sources[1]!)).length).toBeLessThan(MOST);
  });

  it.each(ours)('%s names no other server, and makes no script from text', (name) => {
    const addresses = [...textOf(name).matchAll(/\b(?:https?|wss?):\/\/[^\s"'`<>()\\]*/g)].map(([address]) => address).filter((address) => !NAMES_ONLY.test(address) && !cited.includes(address));
    expect(addresses).toEqual([]);
    expect(textOf(name)).not.toMatch(/\beval\(|\bnew Function\(|\bimport\.meta\b/);
  });

  it.each(RUNTIME_FILES)('%s of office.js is what came in its package', (name) => {
    expect(hashOf(`${FOLDER}/office-js/${name}`)).toBe(hashOf(`${RUNTIME_PACKAGE}/dist/${name}`));
  });

  it('has the licence of office.js beside it, and nothing else of its package', () => {
    expect(files.filter((name) => name.startsWith('office-js/')).sort()).toEqual([...RUNTIME_FILES, 'LICENSE.md'].map((name) => `office-js/${name}`).sort());
  });

  it('has all that its manifest names', () => {
    const named = [...textOf('manifest.xml').matchAll(/"https:\/\/localhost:3000\/([^"]+)"/g)].map(([, name]) => name!);
    expect(named).toContain('taskpane.html');
    expect(named.filter((name) => !files.includes(name))).toEqual([]);
    expect(textOf('manifest.xml')).toBe(readFileSync('manifest.xml', 'utf8'));
    expect(LOCAL_ADDRESS).toBe('https://localhost:3000');
  });

  it('has the policy as a header for three web servers', () => {
    const { header } = officePolicy('office-js/office.js');
    expect(header).toContain('frame-ancestors https://*.officeapps.live.com');
    for (const name of ['web.config', 'headers/nginx.conf', 'headers/apache.conf']) expect(textOf(name)).toContain(header);
  });
});
