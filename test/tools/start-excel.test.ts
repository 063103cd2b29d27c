import { spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { officePolicy } from '../../tools/build/content-security-policy.mjs';
import { forgettingCommands, makingCommands, OPENSSL_CONFIG, trustingCommands } from '../../tools/start-excel/certificate-commands.mjs';
import { serverOptions } from '../../tools/start-excel/certificate.mjs';
import { demandExcelPlatform } from '../../tools/start-excel/demand-platform.mjs';
import { runCommands } from '../../tools/start-excel/run-commands.mjs';
import { serveOffice } from '../../tools/start-excel/serve-office.mjs';
import { idOf, registryCommands, sideload, startCommand } from '../../tools/start-excel/sideload.mjs';

const ID = '6f0c3d2e-9b57-4c1a-8e44-0d5a7be31f96';
const folder = mkdtempSync(join(tmpdir(), 'ziping-start-excel-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

describe('npm run start:excel', () => {
  it.each(['linux', 'freebsd', 'android'])('says on %s what to do instead', (platform) => {
    expect(() => { demandExcelPlatform(platform); }).toThrow(/npm start[\s\S]*dist\/office\/manifest\.xml[\s\S]*Upload My Add-in/);
  });

  it.each(['win32', 'darwin'])('goes on on %s', (platform) => {
    expect(() => { demandExcelPlatform(platform); }).not.toThrow();
  });

  it('names an option that it does not know, and does nothing', () => {
    const { status, stderr } = spawnSync(process.execPath, ['tools/start-excel.mjs', '--port', '1'], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('可用：--forget');
  });

  it('ends with a sentence where a command of the system fails', () => {
    expect(() => { runCommands([[process.execPath, '-e', 'console.error("denied"); process.exit(3)']], '没有登记', 'Not registered'); }).toThrow('没有登记（denied）\nNot registered (denied)');
    expect(() => { runCommands([['no-such-command-of-any-system']], '没有登记', 'Not registered'); }).toThrow(/没有登记（.*ENOENT/);
  });
});

describe('Excel is made to know the add-in', () => {
  it('on a Mac by a copy of the manifest, which is taken away again', () => {
    const home = `${folder}/home`;
    expect(() => sideload({ platform: 'darwin', manifest: 'manifest.xml', home })).toThrow('请先安装 Excel，打开一次后再运行');
    mkdirSync(`${home}/Library/Containers/com.microsoft.Excel/Data/Documents`, { recursive: true });
    const unload = sideload({ platform: 'darwin', manifest: 'manifest.xml', home });
    const known = `${home}/Library/Containers/com.microsoft.Excel/Data/Documents/wef/${ID}.manifest.xml`;
    expect(readFileSync(known, 'utf8')).toBe(readFileSync('manifest.xml', 'utf8'));
    unload();
    expect(existsSync(known)).toBe(false);
  });

  it('on Windows by its id in the registry of this user', () => {
    expect(idOf('manifest.xml')).toBe(ID);
    expect(registryCommands(ID, String.raw`C:\自评 通\manifest.xml`)).toEqual({
      add: ['reg', 'add', String.raw`HKCU\Software\Microsoft\Office\16.0\WEF\Developer`, '/v', ID, '/t', 'REG_SZ', '/d', String.raw`C:\自评 通\manifest.xml`, '/f'],
      remove: ['reg', 'delete', String.raw`HKCU\Software\Microsoft\Office\16.0\WEF\Developer`, '/v', ID, '/f'],
    });
  });

  it('and opened', () => {
    expect(startCommand('win32')).toEqual(['cmd', '/c', 'start', '""', 'excel']);
    expect(startCommand('darwin')).toEqual(['open', '-a', 'Microsoft Excel']);
  });
});

describe('the certificate of this machine', () => {
  it('is made and trusted on Windows for this user alone, whatever the folder is called', () => {
    const [[program, ...words]] = makingCommands('win32', "C:/it's") as [[string, ...string[]]];
    expect(program).toBe('powershell');
    expect(words.at(-1)).toContain("-FilePath 'C:/it''s/localhost.pfx'");
    expect(words.at(-1)).toMatch(/^\$ErrorActionPreference = "Stop"; \$made = New-SelfSignedCertificate -DnsName localhost /);
    expect(trustingCommands('win32', 'C:/z', 'C:/home')[0]!.at(-1)).toContain("Import-Certificate -FilePath 'C:/z/localhost.cer' -CertStoreLocation Cert:\\CurrentUser\\Root");
    expect(forgettingCommands('win32', 'AB12', 'C:/home')[0]!.at(-1)).toContain('Remove-Item Cert:\\CurrentUser\\Root\\AB12');
  });

  it('is trusted on a Mac in the keychain of this user, and forgotten by its fingerprint', () => {
    expect(trustingCommands('darwin', '/z', '/Users/me')).toEqual([['security', 'add-trusted-cert', '-r', 'trustRoot', '-p', 'ssl', '-k', '/Users/me/Library/Keychains/login.keychain-db', '/z/localhost.pem']]);
    expect(forgettingCommands('darwin', 'AB12', '/Users/me')).toEqual([['security', 'delete-certificate', '-t', '-Z', 'AB12', '/Users/me/Library/Keychains/login.keychain-db']]);
  });
});

/** Only a Mac needs it, and has it. */
const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

describe.skipIf(!hasOpenssl)('the add-in, served as on a Mac', () => {
  let served: Awaited<ReturnType<typeof serveOffice>>;
  let certificate: Buffer;
  beforeAll(async () => {
    writeFileSync(`${folder}/openssl.cnf`, OPENSSL_CONFIG);
    runCommands(makingCommands('darwin', folder), 'zh', 'en');
    certificate = readFileSync(`${folder}/localhost.pem`);
    served = await serveOffice(serverOptions('darwin', folder), 0);
  });
  afterAll(() => served.close());

  const ask = (path: string): Promise<{ readonly status: number; readonly headers: IncomingHttpHeaders }> => new Promise((resolve, reject) => {
    get(new URL(path, served.address), { ca: certificate, lookup: (_, options, done) => { if (options.all === true) done(null, [{ address: '127.0.0.1', family: 4 }]); else done(null, '127.0.0.1', 4); } }, (response) => {
      response.resume().once('end', () => { resolve({ status: response.statusCode!, headers: response.headers }); });
    }).once('error', reject);
  });

  it('comes by a certificate for localhost that vouches for nothing else and ends within a year', () => {
    const { subjectAltName, ca, validTo, validFrom } = new X509Certificate(certificate);
    expect([subjectAltName, ca]).toEqual(['DNS:localhost', false]);
    expect((Date.parse(validTo) - Date.parse(validFrom)) / 86_400_000).toBe(365);
  });

  it('is answered to whoever trusts the certificate, with the policy of the page', async () => {
    const { status, headers } = await ask('taskpane.html');
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toBe(officePolicy('office-js/office.js').header);
    expect((await ask('office-js/excel-win32-16.01.js')).status).toBe(200);
    expect((await ask('manifest.xmlx')).status).toBe(404);
  });

  it('says that its port is taken', async () => {
    await expect(serveOffice(serverOptions('darwin', folder), Number(new URL(served.address).port))).rejects.toThrow(/已被占用，而加载项清单写的就是它/);
  });
});
