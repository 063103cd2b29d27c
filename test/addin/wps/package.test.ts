import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import vm from 'node:vm';
import { transform } from 'esbuild';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/addin/pane-commands';
import { wpsFolder } from '../../../tools/build/wps-folder.mjs';

const FOLDER = resolve('dist/wps', wpsFolder());
const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
const text = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
const ending = (end: string): readonly string[] => names.filter((name) => name.endsWith(end));

/** Elements of an XML file with their attributes; it fails where the file is not well-formed. */
function elements(name: string) {
  const found: { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => { throw error; });
  parser.on('opentag', (tag) => { found.push({ name: tag.name, attributes: tag.attributes as Record<string, string> }); });
  parser.write(text(name)).close();
  return found;
}

const CALLBACKS = ['onLoad', 'onAction', 'getImage', 'getEnabled', 'getVisible', 'getLabel'];

describe('the package for WPS', () => {
  it('holds what WPS asks for', () => {
    expect([...names].sort()).toEqual(expect.arrayContaining(['index.html', 'manifest.xml', 'ribbon.js', 'ribbon.xml', 'taskpane.html', 'taskpane.js']));
  });

  it.each(ending('.html'))('%s loads classic scripts and own files only, by paths that lie beside it', (name) => {
    const page = text(name);
    expect(page).not.toMatch(/type=["']?module|crossorigin|nomodule|\bintegrity=|\bimport\b/i);
    const addresses = [...page.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, address]) => address!);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !/^[\w-]+\.(?:js|css|png)$/.test(address) || !existsSync(join(FOLDER, address)))).toEqual([]);
    expect(page).not.toMatch(/https?:/);
  });

  it.each(ending('.js'))('%s is a classic script for the oldest browser, and loads nothing while it runs', (name) => {
    const script = text(name);
    // Compiles as a script: a module would fail here.
    expect(() => new vm.Script(script)).not.toThrow();
    expect(script.match(/\?\?=|\|\|=|&&=|[\w)\]]\?\.[a-zA-Z_$([](?!\d)/g) ?? []).toEqual([]);
    expect(script.match(/\bimport\(|\bimport\.meta|\bfetch\(|\bimportScripts\(|new XMLHttpRequest|new Worker\(|serviceWorker/g) ?? []).toEqual([]);
  });

  it.each([...ending('.html'), 'taskpane.js'])('%s styles nothing by what no old browser knows and nobody says in old words', (name) => {
    // `gap`, `inset` and `:focus-visible` are said again by old-browser/style-renderer.ts, one `:is()` by missing-selectors.ts.
    const style = name.endsWith('.html') ? /gap|inset|:has\(|:is\(|:where\(|aspect-ratio/ : /:has\(|:where\(|[;{]aspect-ratio:|color-mix\(|[^a-zA-Z]oklch\(/;
    expect(text(name).match(style)).toBeNull();
    // Tabster's, and our question whether the browser knows it.
    if (name.endsWith('.js')) expect(text(name).split(':is(')).toHaveLength(3);
  });

  it('has a ribbon that any browser understands', async () => {
    // What the oldest language lacks cannot all be said in it, and is an error then.
    await expect(transform(text('ribbon.js'), { target: 'es5', logLevel: 'silent' })).resolves.toMatchObject({ warnings: [] });
    await expect(transform('const a = 1; class B {}', { target: 'es5', logLevel: 'silent' })).rejects.toThrow('es5');
    expect(text('ribbon.js')).not.toMatch(/\basync\b|Promise|=>/);
  });

  it('begins ribbon.xml with its root element, and has well-formed XML without an address of the web to load', () => {
    expect(text('ribbon.xml').startsWith('<customUI')).toBe(true);
    expect(elements('manifest.xml')[0]?.name).toBe('JsPlugin');
    for (const name of ending('.xml')) expect(elements(name).flatMap(({ attributes }) => Object.entries(attributes)).filter(([key, value]) => key !== 'xmlns' && /^\w+:\/\//.test(value))).toEqual([]);
  });

  it('has every callback of the ribbon as a global of index.html, a picture for each button, and a command behind it', () => {
    const page = ribbonPage();
    const tags = elements('ribbon.xml');
    const callbacks = tags.flatMap(({ attributes }) => CALLBACKS.flatMap((name) => attributes[name] ?? []));
    expect(callbacks.length).toBeGreaterThan(4);
    expect(callbacks.filter((name) => typeof page.window[name] !== 'function')).toEqual([]);
    const buttons = tags.filter(({ name }) => name === 'button').map(({ attributes }) => attributes['id']!);
    expect(buttons.filter((id) => !existsSync(join(FOLDER, String(page.call('zipingGetImage', id)))))).toEqual([]);
    expect(buttons.filter((id) => !Object.hasOwn(COMMANDS, id) && !names.includes(`${id}.html`))).toEqual([]);
  });
});

describe('the ribbon in WPS', () => {
  it('answers at once, opens one pane by its whole address, and leaves the command where the pane finds it', () => {
    const page = ribbonPage();
    expect(page.call('zipingOnAction', 'quickReview')).toBe(true);
    expect(page.call('zipingOnAction', 'teach')).toBe(true);
    expect(page.created).toEqual([['file:///C:/Users/%E5%BC%A0/ziping_1/taskpane.html', '自评通']]);
    expect(page.kept.get('ziping.et.command')).toBe('teach');
    expect(page.panes[0]).toMatchObject({ Visible: true, DockPosition: 2 });
  });

  it('shows the pane again that was closed, and opens another where WPS has lost it', () => {
    const page = ribbonPage();
    page.call('zipingOnAction', 'openPane');
    page.panes[0]!.Visible = false;
    page.call('zipingOnAction', 'openPane');
    expect([page.created.length, page.panes[0]!.Visible]).toEqual([1, true]);
    page.panes.length = 0;
    page.call('zipingOnAction', 'openPane');
    expect(page.created).toHaveLength(2);
  });

  it('never fails, whatever WPS refuses', () => {
    const page = ribbonPage();
    page.window['wps'] = undefined;
    expect(page.call('zipingOnAction', 'smartFill')).toBe(true);
    expect(page.told).toHaveLength(1);
  });
});

/** index.html as WPS has it, with what a page of an add-in is given. */
function ribbonPage() {
  const kept = new Map<string, unknown>();
  const created: [string, string][] = [];
  const told: unknown[] = [];
  const panes: { readonly ID: number; Visible?: boolean }[] = [];
  const wps = {
    PluginStorage: { getItem: (key: string) => kept.get(key), setItem: (key: string, value: unknown) => { kept.set(key, value); } },
    CreateTaskPane: (url: string, title: string) => {
      created.push([url, title]);
      panes.push({ ID: 40 + created.length });
      return panes.at(-1);
    },
    GetTaskPane: (id: unknown) => panes.find(({ ID }) => ID === id),
  };
  const window: Record<string, unknown> = { wps, location: { href: 'file:///C:/Users/%E5%BC%A0/ziping_1/index.html?x=1' }, console: { error: (what: unknown) => { told.push(what); } } };
  window['window'] = window;
  vm.runInNewContext([...text('index.html').matchAll(/<script src="([^"]*)"/g)].map(([, name]) => text(name!)).join('\n'), window);
  return { window, kept, created, panes, told, call: (name: string, id: string) => (window[name] as (control: unknown) => unknown)({ Id: id }) };
}
