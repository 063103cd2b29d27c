import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeInstallers, removeFolder, testFolder } from './support/installers.js';
import { ENTRY } from './support/publish-cases.js';
import { codeOf, unbalanced } from './support/powershell-code.js';

const folder = testFolder();
let files: Readonly<Record<string, Uint8Array>> = {};
beforeAll(() => { files = unzipSync(readFileSync(`${makeInstallers(folder, '0.2.0')}/ziping-wps-0.2.0-windows.zip`)); });
afterAll(() => { removeFolder(folder); });
const file = (name: string) => files[`ziping-wps-0.2.0/${name}`]!;
const SCRIPTS = ['install.ps1', 'publish-list.ps1'];

/** There is no Windows and no PowerShell here: what a look at the text can hold is held, no more. */
describe('the archive for Windows', () => {
  it('holds the add-in and the scripts', () => {
    expect(Object.keys(files).sort()).toEqual(['images/fill.png', 'index.html', 'ribbon.xml'].map((name) => `ziping-wps-0.2.0/ziping_0.2.0/${name}`).concat(['LICENSE', 'install.cmd', 'install.ps1', 'publish-list.ps1', 'uninstall.cmd'].map((name) => `ziping-wps-0.2.0/${name}`)).sort());
    expect(file('ziping_0.2.0/images/fill.png')).toEqual(new Uint8Array([0x89, 0x50, 0, 255]));
  });

  it.each(['install.cmd', 'uninstall.cmd'])('has %s in plain ASCII and lines of Windows, calling a script that is there', (name) => {
    const text = strFromU8(file(name));
    expect(text).toMatch(/^[\t\r\n -~]*$/);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(text).toContain(`-File "%~dp0install.ps1" -Action ${name === 'install.cmd' ? 'register' : 'unregister'}`);
  });

  it.each(SCRIPTS)('has %s with the mark by which Windows PowerShell knows UTF-8, in lines of Windows', (name) => {
    const content = file(name);
    expect([...content.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(strFromU8(content).replaceAll('\r\n', '')).not.toContain('\n');
  });

  it.each(SCRIPTS)('closes every bracket and text of %s', (name) => {
    expect(unbalanced(strFromU8(file(name)))).toBeNull();
  });

  it('calls no function that is not defined, and defines none that is not called', () => {
    const code = SCRIPTS.map((name) => codeOf(strFromU8(file(name)))).join('\n');
    const defined = [...code.matchAll(/^function ([A-Z]\w+-\w+)/gm)].map(([, name]) => name!);
    const called = new Set([...code.replaceAll(/^function .*$/gm, '').matchAll(/(?<![\w$.-])([A-Z][a-z]+-[A-Z]\w+)/g)].map(([, name]) => name!));
    const known = ['Copy-Item', 'ForEach-Object', 'Get-ChildItem', 'Get-Item', 'Join-Path', 'Move-Item', 'New-Item', 'New-Object', 'Remove-Item', 'Split-Path', 'Test-Path', 'Where-Object', 'Write-Host'];
    expect([...called].filter((name) => !known.includes(name)).sort()).toEqual(defined.sort());
  });

  it('needs no PowerShell later than the 2.0 of Windows 7', () => {
    const later = /\$PSScriptRoot|\$PSItem|-Directory\b|-File\b|-notin\b|-in\b|DtdProcessing|::new\(|::Combine\(|\?\?|&&|\[ordered\]|\.(Where|ForEach)\(/;
    for (const name of SCRIPTS) expect(codeOf(strFromU8(file(name)))).not.toMatch(later);
  });

  it('asks XML nodes by their methods, since an attribute called name hides the name of an element', () => {
    expect(codeOf(strFromU8(file('publish-list.ps1')))).not.toMatch(/\.(Name|NodeType|DocumentElement|FirstChild|LastChild|NextSibling|PreviousSibling|OuterXml)\b/);
  });

  it('enters what the package for Linux enters', () => {
    const linux = [...ENTRY.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]);
    const values: Readonly<Record<string, string>> = { $Name: 'ziping', $Folder: 'ziping_0.2.0', $Version: '0.2.0' };
    const attributes = /\$attributes = @\((.*)\)/.exec(strFromU8(file('publish-list.ps1')))![1]!;
    const windows = [...attributes.matchAll(/@\('(\w+)', (?:'([^']*)'|(\$\w+))\)/g)].map(([, name, value, variable]) => [name, value ?? values[variable!]]);
    expect(windows).toEqual(linux);
  });

  it.each([['f(\n', '('], ["f '(' # (\n)", ')'], ['f "`"" { "', '"'], ["f 'it''s' \"a\" [(])", ']']])('would notice %j', (script, sign) => {
    expect(unbalanced(script)).toMatch(new RegExp(`^\\${sign}`));
  });
});
