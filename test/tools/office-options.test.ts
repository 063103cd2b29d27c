import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { officePolicy } from '../../tools/build/content-security-policy.mjs';
import { fillManifest } from '../../tools/build/fill-manifest.mjs';
import { LOCAL_ADDRESS, officeOptions } from '../../tools/build/office-options.mjs';

function build(...args: readonly string[]) {
  const { status, stderr } = spawnSync(process.execPath, ['tools/build.mjs', ...args], { encoding: 'utf8' });
  return { status, stderr };
}

describe('the address of the add-in', () => {
  it.each([
    ['https://ziping.example', 'https://ziping.example'],
    ['https://ziping.example/', 'https://ziping.example'],
    ['https://oa.example:8443/加载项/ziping//', 'https://oa.example:8443/%E5%8A%A0%E8%BD%BD%E9%A1%B9/ziping'],
    ['HTTPS://OA.example/Ziping', 'https://oa.example/Ziping'],
  ])('%s is taken as %s', (url, address) => {
    expect(officeOptions({ url }).address).toBe(address);
  });

  it('is that of this machine where none is named', () => {
    expect(officeOptions().address).toBe(LOCAL_ADDRESS);
  });

  it.each(['http://ziping.example', 'ziping.example', '', 'file:///C:/ziping', 'https://', 'https://me:secret@ziping.example', 'https://ziping.example/?a=1', 'https://ziping.example/#a', String.raw`\\server\share`])('%j is refused in a sentence', (url) => {
    expect(() => officeOptions({ url })).toThrow(/Office 只接受 https 地址[\s\S]*write it as https:\/\/server\/path/);
  });

  it('is refused by the command before anything is built', () => {
    const { status, stderr } = build('--url', 'http://ziping.example');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^部署地址“http:\/\/ziping\.example”不能用/);
  });
});

describe('where office.js comes from', () => {
  it('is a folder beside the page, unless one asks for a network of Microsoft', () => {
    expect(officeOptions()).toMatchObject({ copiesRuntime: true, runtime: 'office-js/office.js' });
    expect(officeOptions({ officeJs: 'none' })).toMatchObject({ copiesRuntime: false, runtime: 'office-js/office.js' });
    expect(officeOptions({ officeJs: 'cdn' })).toMatchObject({ copiesRuntime: false, runtime: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js' });
    expect(officeOptions({ officeJs: 'cdn-cn' }).runtime).toContain('.partner.office365.cn/');
  });

  it('opens the policy to that network alone', () => {
    expect(officePolicy('office-js/office.js').page).toContain("script-src 'self';");
    expect(officePolicy(officeOptions({ officeJs: 'cdn' }).runtime).page).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  });

  it.each(['cdnn', 'constructor', ''])('is refused as %j, with what there is', (officeJs) => {
    expect(() => officeOptions({ officeJs })).toThrow('copy、none、cdn、cdn-cn');
  });
});

it('an option that is not known is named', () => {
  const { status, stderr } = build('--adress', 'https://ziping.example');
  expect(status).toBe(2);
  expect(stderr).toContain('可用：--url 部署地址');
});

describe('the manifest', () => {
  it('gets the address wherever it names one, and nothing else', () => {
    expect(fillManifest(`<a DefaultValue="${LOCAL_ADDRESS}/x.html"/><b Url="${LOCAL_ADDRESS}/y"/><c>https://elsewhere.example/</c>`, 'https://z.example/p'))
      .toBe('<a DefaultValue="https://z.example/p/x.html"/><b Url="https://z.example/p/y"/><c>https://elsewhere.example/</c>');
  });

  it('stays XML whatever an address holds', () => {
    expect(fillManifest(`<a x="${LOCAL_ADDRESS}/"/>`, "https://z.example/a&b'$&")).toBe('<a x="https://z.example/a&amp;b&apos;$&amp;/"/>');
  });
});
