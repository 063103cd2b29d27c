import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, chownSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOf, makeInstallers, removeFolder, testFolder } from './support/installers.js';
import { ENTRY } from './support/publish-cases.js';

const PACKAGE = 'cn.ziping.zipingaddon';
const HOME = `/opt/apps/${PACKAGE}/files`;
const folder = testFolder();
let [older, newer] = ['', ''];
beforeAll(() => {
  const deb = (version: string) => `${makeInstallers(folder, version)}/${PACKAGE}_${version}_all.deb`;
  [older, newer] = [deb('0.1.0'), deb('0.2.0')];
});
afterAll(() => { removeFolder(folder); });

it('comes out the same, byte for byte, from the same add-in', () => {
  const installers = () => contentOf(makeInstallers(folder, '0.2.0'));
  const first = installers();
  expect(Object.keys(first)).toEqual([`${PACKAGE}_0.2.0_all.deb`, 'jsplugins.xml', 'ziping-wps-0.2.0-linux.tar.gz', 'ziping-wps-0.2.0-windows.zip']);
  expect(installers()).toEqual(first);
});

/** Only Debian and its relatives have it; elsewhere the package is not looked at here. */
const hasDpkg = spawnSync('dpkg-deb', ['--version']).status === 0;

describe.skipIf(!hasDpkg)('the package for UOS, Kylin and Debian', () => {
  it('says what it is, for every architecture', () => {
    const fields = execFileSync('dpkg-deb', ['--field', newer, 'Package', 'Version', 'Architecture', 'Depends'], { encoding: 'utf8' });
    expect(fields).toBe(`Package: ${PACKAGE}\nVersion: 0.2.0\nArchitecture: all\n`);
    expect(execFileSync('dpkg-deb', ['--info', newer, 'md5sums'], { encoding: 'utf8' }).trim().split('\n')).toHaveLength(7);
  });

  it('holds nothing outside of its folder below /opt/apps, owned by root, to be changed by nobody else', () => {
    const lines = execFileSync('dpkg-deb', ['--contents', newer], { encoding: 'utf8' }).trim().split('\n');
    expect(lines).toHaveLength(14);
    for (const line of lines) expect(line).toMatch(/^(drwxr-xr-x|-rw-r--r--|-rwxr-xr-x) root\/root +\d+ \d{4}-\d\d-\d\d \d\d:\d\d \.\/(opt\/(apps\/(cn\.ziping\.zipingaddon\/.*)?)?)?$/);
  });

  it('unpacks to the files it was made of, with the card that UOS reads', () => {
    const root = `${folder}/unpacked`;
    execFileSync('dpkg', ['-x', newer, root]);
    expect(contentOf(`${root}${HOME}/ziping_0.2.0`)).toEqual(contentOf(`${folder}/source/ziping_0.2.0`));
    expect(statSync(`${root}${HOME}/ziping-wps`).mode & 0o777).toBe(0o755);
    expect(JSON.parse(readFileSync(`${root}/opt/apps/${PACKAGE}/info`, 'utf8'))).toMatchObject({ appid: PACKAGE, name: '自评通', version: '0.2.0.0' });
    const control = `${folder}/control`;
    execFileSync('dpkg', ['--control', newer, control]);
    expect(execFileSync('md5sum', ['--check', `${control}/md5sums`], { cwd: root, encoding: 'utf8' }).match(/: OK$/gm)).toHaveLength(7);
    for (const script of ['postinst', 'prerm']) execFileSync('sh', ['-n', `${control}/${script}`]);
  });
});

/** The system installs for every user, and so needs root, who can be somebody else. */
const canInstall = hasDpkg && process.getuid?.() === 0 && spawnSync('setpriv', ['--version']).status === 0;

describe.skipIf(!canInstall)('a machine with several users', () => {
  const root = `${folder}/machine`;
  const dpkg = (...args: readonly string[]) => spawnSync('dpkg', [`--root=${root}`, '--force-script-chrootless', '--log=/dev/null', ...args], { encoding: 'utf8' });
  const addonsOf = (name: string) => `${root}/home/${name}/.local/share/Kingsoft/wps/jsaddons`;
  const listOf = (name: string) => readFileSync(`${addonsOf(name)}/publish.xml`, 'utf8');

  beforeAll(() => {
    for (const path of ['var/lib/dpkg/info', 'var/lib/dpkg/updates', 'etc', 'home/system', 'opt']) mkdirSync(`${root}/${path}`, { recursive: true });
    writeFileSync(`${root}/var/lib/dpkg/status`, '');
    execFileSync('chmod', ['755', folder]);
    writeFileSync(`${root}/etc/passwd`, 'root:x:0:0::/root:/bin/sh\nsystem:x:999:999::/home/system:/bin/sh\nnobody:x:65534:65534::/home/system:/bin/sh\nguest:x:1004:1004::/home/system:/usr/sbin/nologin\ngone:x:1005:1005::/home/gone:/bin/sh\n');
    ['zhang', 'li', 'wang'].forEach((name, index) => {
      const id = 1000 + index;
      mkdirSync(`${root}/home/${name}`);
      chownSync(`${root}/home/${name}`, id, id);
      appendFileSync(`${root}/etc/passwd`, `${name}:x:${String(id)}:${String(id)}::/home/${name}:/bin/sh\n`);
    });
    const damaged = `${addonsOf('li')}/publish.xml`;
    execFileSync('setpriv', ['--reuid=1001', '--regid=1001', '--clear-groups', 'sh', '-c', 'mkdir -p "${1%/*}" && printf "<jsplugins>" > "$1"', 'sh', damaged]);
  });

  it('has it for everybody, as his own, though the list of one is damaged', () => {
    const { status, stdout, stderr } = dpkg('--install', older);
    expect(status).toBe(0);
    expect(stdout).toContain('用户 wang：\n已登记 ziping_0.1.0');
    expect(stderr).toMatch(/^publish\.xml 不是完整的 XML/m);
    expect(listOf('li')).toBe('<jsplugins>');
    for (const name of ['zhang', 'wang']) {
      expect(listOf(name)).toContain('url="ziping_0.1.0"');
      const { uid } = statSync(`${addonsOf(name)}/ziping_0.1.0/ribbon.xml`);
      expect(uid).toBe(statSync(`${root}/home/${name}`).uid);
    }
    expect(readdirSync(`${root}/home/system`)).toEqual([]);
    expect(existsSync(`${root}/home/gone`)).toBe(false);
  });

  it('goes over to a newer version', () => {
    expect(dpkg('--install', newer).status).toBe(0);
    for (const name of ['zhang', 'wang']) {
      expect(listOf(name)).toContain(ENTRY);
      expect(listOf(name)).not.toContain('ziping_0.1.0');
      expect(existsSync(`${addonsOf(name)}/ziping_0.1.0`)).toBe(false);
    }
  });

  it('is rid of it afterwards, without a trace below /opt', () => {
    expect(dpkg('--remove', PACKAGE).status).toBe(0);
    for (const name of ['zhang', 'wang']) {
      expect(listOf(name)).not.toContain('ziping');
      expect(existsSync(`${addonsOf(name)}/ziping_0.2.0`)).toBe(false);
    }
    expect(existsSync(`${root}/opt/apps/${PACKAGE}`)).toBe(false);
  });
});
