import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';
import type { ProbedEnv } from '../../../src/addin/wps/diagnose/probed-program';
import type { XFileStat, XFileSystem } from '../../../src/addin/wps/disk/wps-disk';

/** Members of every interface of the vendor's, as methods and properties. The file declares globals, so it is read and not imported. */
const members = new Map<string, string>();
const visit = (node: ts.Node): void => {
  if (ts.isInterfaceDeclaration(node)) {
    for (const member of node.members) if (member.name !== undefined) members.set(`${node.name.text}.${member.name.getText()}`, ts.isMethodSignature(member) ? 'method' : 'property');
  }
  ts.forEachChild(node, visit);
};
visit(ts.createSourceFile('index.d.ts', readFileSync('node_modules/et-jsapi-declare/index.d.ts', 'utf8'), ts.ScriptTarget.Latest, true));

const named = (name: string): readonly string[] => [...members].filter(([member]) => member.endsWith(`.${name}`)).map(([, kind]) => kind);

it.each([
  ['CreateTaskPane', 'method'], ['GetTaskPane', 'method'], ['PluginStorage', 'property'], ['getItem', 'method'], ['setItem', 'method'],
  ['ID', 'property'], ['Visible', 'property'], ['Width', 'property'], ['DockPosition', 'property'],
])('%s, by which the ribbon and the pane find each other, is a %s with the vendor too', (name, kind) => {
  expect(named(name).length).toBeGreaterThan(0);
  expect(named(name).filter((one) => one !== kind)).toEqual([]);
});

type Kinds<X> = { readonly [K in keyof X]-?: X[K] extends (...args: never[]) => unknown ? 'method' : 'property' };

/** Every member of ours with its kind, which the compiler holds to our own interfaces. */
const FILES: Kinds<XFileSystem> = {
  existsSync: 'method', Exists: 'method', writeAsBinaryString: 'method', writeFileString: 'method', WriteFile: 'method', ReadFileAsArrayBuffer: 'method',
  readAsBinaryString: 'method', stat: 'method', unlinkSync: 'method', Remove: 'method',
};
const STAT: Kinds<XFileStat> = { size: 'property' };
const ENV: Kinds<ProbedEnv> = { GetDownloadPath: 'method', GetDesktopPath: 'method', GetHomePath: 'method', GetTempPath: 'method' };

it.each([['FileSystem', FILES], ['FileStat', STAT], ['Env', ENV], ['AddonRoot', { FileSystem: 'property', Env: 'property' }]] as const)('%s has what files are handed over with', (name, ours) => {
  expect(Object.fromEntries(Object.keys(ours).map((member) => [member, members.get(`${name}.${member}`)]))).toEqual(ours);
});
