import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/addin/pane-commands';
import { checkManifest } from '../../tools/manifest/check-manifest.mjs';
import { MANIFEST, surroundings } from './surroundings';

/** The manifest with one place of it written otherwise; a place that is not there breaks the test, not the manifest. */
function changed(from: string | RegExp, to: string): string {
  const broken = MANIFEST.replace(from, to);
  if (broken === MANIFEST) throw new Error(`nothing in the manifest is ${String(from)}`);
  return broken;
}

const rulesBroken = (xml: string, around = surroundings) => checkManifest(xml, around).map(({ rule, says }) => `${rule}: ${says}`);

describe('the manifest of the add-in for Excel', () => {
  it('keeps every rule', () => {
    expect(checkManifest(MANIFEST, surroundings)).toEqual([]);
  });

  it('opens the pane where nothing from VersionOverrides on is read', () => {
    const base = MANIFEST.slice(0, MANIFEST.indexOf('<VersionOverrides'));
    for (const element of ['Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'IconUrl']) expect(base).toContain(`<${element}`);
  });
});

describe('the keyboard shortcuts', () => {
  it('reach every command of the add-in', () => {
    const { actions } = JSON.parse(readFileSync('assets/shortcuts.json', 'utf8')) as { actions: readonly { id: string }[] };
    expect(actions.map(({ id }) => id).sort()).toEqual(Object.keys(COMMANDS).sort());
  });
});

describe('the check of the manifest', () => {
  it.each([
    ['text that is no XML', '</OfficeApp>', '</OfficeApp', 'xml: '],
    ['another kind of add-in', 'xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"', 'element-order: the outermost element'],
    ['elements in another order', /( *<DefaultLocale>.*\n)( *<DisplayName[\s\S]*?<\/DisplayName>\n)/, '$2$1', 'element-order: in app:OfficeApp comes app:DefaultLocale'],
    ['an element that is missing', /<Permissions>.*<\/Permissions>/, '', 'element-order: in app:OfficeApp comes app:Permissions'],
    ['an element that is there twice', /( *<FunctionFile.*\n)/, '$1$1', 'element-order: in over:DesktopFormFactor comes over:ExtensionPoint'],
    ['the label of a tab before its groups', /( *<Group id="Ziping.Work">)/, '<Label resid="Tab.Label"/>$1', 'element-order: in over:CustomTab comes over:Group'],
    ['the runtimes after the buttons', /( *<Runtimes>[\s\S]*?<\/Runtimes>\n)([\s\S]*?<\/DesktopFormFactor>\n)/, '$2$1', 'element-order: over:Runtimes does not come here'],
    ['an element nobody knows', '<Hosts>', '<Colour/><Hosts>', 'element-order: in app:OfficeApp comes app:Hosts'],
    ['an element of another vocabulary', /<bt:Urls>([\s\S]*)<\/bt:Urls>/, '<Urls>$1</Urls>', 'element-order: in over:Resources comes bt:Urls'],
    ['a kind of action nobody knows', 'xsi:type="ShowTaskpane"', 'xsi:type="ShowPane"', 'element-order: over:Action of xsi:type ShowPane has no place'],
    ['text between elements', '<Resources>', '<Resources>text', 'element-order: over:Resources holds no text'],
    ['something inside an address', '<FunctionFile resid="Pane.Url"/>', '<FunctionFile resid="Pane.Url"><Label/></FunctionFile>', 'element-order: over:FunctionFile holds nothing'],
    ['a function without a name', '>smartFill<', '><', 'element-order: over:FunctionName holds text'],

    ['an id that is no GUID', /<Id>6f0c3d2e/, '<Id>6f0c3d2', 'identity: the id is a GUID'],
    ['an id in braces', /<Id>(.*)<\/Id>/, '<Id>{$1}</Id>', 'identity: the id is a GUID'],
    ['the version of another package', '<Version>0.1.0.0', '<Version>0.1.1.0', 'identity: the version is that of package.json'],
    ['a permission too many', 'ReadWriteDocument', 'ReadAllDocument', 'identity: the add-in reads and writes the workbook'],
    ['another program', 'Name="Workbook"', 'Name="Document"', 'identity: the host is Excel'],
    ['a newer Excel asked for', 'DefaultMinVersion="1.9"', 'DefaultMinVersion="1.13"', 'identity: ExcelApi 1.9'],
    ['something asked for that hides the add-in', '<Set Name="ExcelApi"/>', '<Set Name="ExcelApi"/><Set Name="SharedRuntime"/>', 'identity: only ExcelApi'],

    ['a text in Chinese only', /(id="Fill.Tip" DefaultValue="[^"]*">)\s*<bt:Override[^>]*>/, '$1', 'texts: Fill.Tip has one override'],
    ['a text in a third language', 'Locale="en-US" Value="Smart fill"', 'Locale="de-DE" Value="Smart fill"', 'texts: Fill.Label has one override, for en-US, not de-DE'],
    ['another first language', '<DefaultLocale>zh-CN', '<DefaultLocale>en-US', 'texts: the manifest speaks zh-CN'],
    ['a name that is too long', 'DefaultValue="自评通">', `DefaultValue="${'评'.repeat(126)}">`, 'texts: app:DisplayName is 1 to 125'],
    ['a description that is too long', 'Value="Scores, fills', `Value="${'x'.repeat(250)}Scores, fills`, 'texts: app:Description is 1 to 250'],
    ['a label that is too long', 'Value="Smart fill"', `Value="${'x'.repeat(126)}"`, 'texts: Fill.Label is 1 to 125'],
    ['an explanation that is too long', 'Value="Explains step', `Value="${'x'.repeat(250)}Explains step`, 'texts: Teach.Tip is 1 to 250'],
    ['an empty label', 'Value="Smart fill"', 'Value=""', 'texts: Fill.Label is 1 to 125 characters long, not 0'],
    ['a tab that a ribbon cuts', 'Value="Ziping"/>\n        </bt:String>', 'Value="Ziping forms 自评"/>\n        </bt:String>', 'texts: Tab.Label is 1 to 12'],
    ['a provider with too long a name', '<ProviderName>', `<ProviderName>${'x'.repeat(125)}`, 'texts: the provider'],

    ['a resource that is nowhere', 'size="20" resid="Why.20"', 'size="20" resid="Why.21"', 'resources: bt:Image names the resource Why.21, which is nowhere'],
    ['a resource that nobody uses', '<bt:Url id="Pane.Url"', '<bt:Url id="Help.Url" DefaultValue="https://localhost:3000/taskpane.html"/><bt:Url id="Pane.Url"', 'resources: nothing uses the resource Help.Url'],
    ['a resource of another kind', '<Title resid="Fill.Label"/>', '<Title resid="Fill.Tip"/>', 'resources: over:Title takes a resource of bt:ShortStrings'],
    ['an id that stands for two buttons', 'id="Ziping.Review"', 'id="Ziping.Fill"', 'resources: the id Ziping.Fill stands for two things'],
    ['an id that differs in capitals only', 'id="Ziping.Review"', 'id="ziping.fill"', 'resources: the id ziping.fill stands for two things'],
    ['the id of a button that is too long', 'id="Ziping.Review"', `id="${'x'.repeat(126)}"`, 'resources: an id is 1 to 125'],
    ['the id of a resource that is too long', /Start\.Title/g, 'x'.repeat(33), 'resources: an id is 1 to 32'],

    ['an address without encryption', 'IconUrl DefaultValue="https:', 'IconUrl DefaultValue="http:', 'addresses: an address begins with https://'],
    ['an address that is none', 'IconUrl DefaultValue="https://localhost:3000/', 'IconUrl DefaultValue="/', 'addresses: an address begins with https://'],
    ['a file elsewhere', 'id="Fill.16" DefaultValue="https://localhost:3000/', 'id="Fill.16" DefaultValue="https://localhost:4000/', 'addresses: https://localhost:4000/assets/ribbon/fill-16.png is not under'],
    ['a file that is missing', 'ribbon/fill-16.png', 'ribbon/full-16.png', 'addresses: https://localhost:3000/assets/ribbon/full-16.png is not among the files'],
    ['another domain', '<Hosts>\n    <Host Name', '<AppDomains><AppDomain>https://example.org</AppDomain></AppDomains><Hosts>\n    <Host Name', 'addresses: the add-in loads nothing from elsewhere'],
    ['another page for the buttons', '<FunctionFile resid="Pane.Url"/>', '<FunctionFile resid="Start.Title"/>', 'addresses: over:FunctionFile names the page of the runtime'],
    ['a runtime that ends early', 'lifetime="long"', 'lifetime="short"', 'addresses: the runtime lives as long'],

    ['an icon without a size that Office demands', '<bt:Image size="80" resid="Fill.80"/>', '<bt:Image size="64" resid="Fill.80"/>', 'icons: an icon has a picture of 80 pixels'],
    ['a size that Office does not know', '<bt:Image size="48" resid="Fill.48"/>', '<bt:Image size="44" resid="Fill.48"/>', 'icons: Office knows no icon of 44 pixels'],
    ['a picture of another size than it is said to be', '<bt:Image size="20" resid="Why.20"/>', '<bt:Image size="20" resid="Why.24"/>', 'icons: this picture is 20 pixels wide and high, not 24 by 24'],
    ['a picture that is no PNG', 'id="Fill.16" DefaultValue="https://localhost:3000/assets/ribbon/fill-16.png"', 'id="Fill.16" DefaultValue="https://localhost:3000/assets/shortcuts.json"', 'icons: an icon is a PNG file'],
    ['a wrong picture of the add-in', 'HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icon-64.png"', 'HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icon-32.png"', 'icons: this picture is 64 pixels'],

    ['a function that the add-in does not have', '>quickReview<', '>quickreview<', 'commands: the add-in answers to no function quickreview'],
    ['the menu of text instead of a cell', 'id="ContextMenuCell"', 'id="ContextMenuText"', 'commands: in Excel the menu of a cell'],
    ['a file of shortcuts that is no JSON', 'assets/shortcuts.json', 'assets/icon-16.png', 'commands: the file of the keyboard shortcuts is JSON'],
  ])('finds %s', (_what, from, to, expected) => {
    expect(rulesBroken(changed(from, to)).some((said) => said.startsWith(expected))).toBe(true);
  });

  it.each([
    ['a key that calls nothing', { shortcuts: [{ action: 'other', key: { default: 'Ctrl+Shift+Alt+F' } }] }, 'a key calls other, which is no action'],
    ['an action without a key', { shortcuts: [] }, 'no key calls the action smartFill'],
    ['a key that Excel uses itself', { shortcuts: [{ action: 'smartFill', key: { default: 'Ctrl+F' } }] }, 'a shortcut is Ctrl+Shift+Alt and one letter or digit, not Ctrl+F'],
    ['an action without a name', { actions: [{ id: 'smartFill', type: 'ExecuteFunction', name: '' }] }, 'the action smartFill executes a function and has a name'],
    ['an action that the add-in does not have', { actions: [{ id: 'smartfill', type: 'ExecuteFunction', name: 'x' }] }, 'the add-in answers to no action smartfill'],
    ['one key for two actions', { shortcuts: ['smartFill', 'smartFill'].map((action) => ({ action, key: { default: 'Ctrl+Shift+Alt+F' } })) }, 'Ctrl+Shift+Alt+F calls two actions'],
    ['an action that is there twice', { actions: ['smartFill', 'smartFill'].map((id) => ({ id, type: 'ExecuteFunction', name: 'x' })) }, 'the action smartFill is there twice'],
  ])('finds %s among the keyboard shortcuts', (_what, part, expected) => {
    const good = { actions: [{ id: 'smartFill', type: 'ExecuteFunction', name: '智能填报' }], shortcuts: [{ action: 'smartFill', key: { default: 'Ctrl+Shift+Alt+F' } }] };
    const around = (written: object) => ({ ...surroundings, file: (path: string) => (path.endsWith('shortcuts.json') ? Buffer.from(JSON.stringify(written)) : surroundings.file(path)) });
    expect(rulesBroken(MANIFEST, around(good))).toEqual([]);
    expect(rulesBroken(MANIFEST, around({ ...good, ...part }))).toContain(`commands: ${expected}`);
  });

  it('takes every address under another place, as a build for an intranet has it', () => {
    expect(rulesBroken(MANIFEST.replaceAll('https://localhost:3000/', 'https://oa.example.gov.cn/tools/ziping/'))).toEqual([]);
  });
});
