import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { debPackage } from './deb-package.mjs';
import { entry } from './entry.mjs';
import { tarGz } from './tar-archive.mjs';

/** 应用标识: a name turned round, as 统信 UOS wants it, and a folder of that name below /opt/apps. */
export const PACKAGE = 'cn.ziping.zipingaddon';

const ARCHITECTURES = ['amd64', 'arm64', 'loongarch64', 'loong64', 'mips64el', 'sw_64'];

/** .deb for 统信 UOS, 麒麟 and Debian: the files below /opt/apps, the entry in the list of every user. */
export function deb({ version, addIn }) {
  const home = `opt/apps/${PACKAGE}`;
  const files = [...addIn(`${home}/files`), program(`${home}/files`, 'ziping-wps'), text(`${home}/files`, 'publish.awk'), entry(`${home}/info`, info(version))];
  const script = (name) => read(name).replaceAll('@PACKAGE@', PACKAGE);
  return debPackage({ control: control(version, files), scripts: { postinst: script('postinst'), prerm: script('prerm') }, files });
}

/** .tar.gz for every other Linux. */
export function archive({ version, addIn }) {
  const home = `ziping-wps-${version}`;
  return tarGz([
    ...addIn(home),
    ...['ziping-wps', 'install.sh', 'uninstall.sh'].map((name) => program(home, name)),
    text(home, 'publish.awk'),
  ]);
}

function control(version, files) {
  const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
  return `Package: ${PACKAGE}
Version: ${version}
Architecture: all
Section: utils
Priority: optional
Installed-Size: ${Math.ceil(bytes / 1024)}
Maintainer: Ziping <ziping@localhost>
Description: Ziping, an add-in of WPS Spreadsheets
 自评通：在 WPS 表格中填报、复核、讲解项目支出绩效自评表。
 全部在本机完成，不联网。
`;
}

function info(version) {
  const permissions = Object.fromEntries(['autostart', 'notification', 'trayicon', 'clipboard', 'account', 'bluetooth', 'camera', 'audio_record', 'installed_apps'].map((name) => [name, false]));
  return `${JSON.stringify({ appid: PACKAGE, name: '自评通', version: `${version}.0`, arch: ARCHITECTURES, permissions }, null, 2)}\n`;
}

const read = (name) => readFileSync(fileURLToPath(new URL(`../../packaging/wps/linux/${name}`, import.meta.url)), 'utf8');
const text = (home, name) => entry(`${home}/${name}`, read(name));
const program = (home, name) => entry(`${home}/${name}`, read(name), true);
