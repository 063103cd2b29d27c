import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { StartError } from '../start/start-error.mjs';
import { runCommands } from './run-commands.mjs';

/** Where Excel for Windows looks for add-ins that are being developed. */
const DEVELOPER_KEY = String.raw`HKCU\Software\Microsoft\Office\16.0\WEF\Developer`;

/** 旁加载: makes the Excel of this machine know the add-in; returns the way to end that. */
export function sideload({ platform, manifest, home }) {
  const id = idOf(manifest);
  return platform === 'darwin' ? onMac(manifest, id, home) : onWindows(manifest, id);
}

/** Starts Excel, or brings it to the front. */
export function startCommand(platform) {
  return platform === 'darwin' ? ['open', '-a', 'Microsoft Excel'] : ['cmd', '/c', 'start', '""', 'excel'];
}

export function idOf(manifest) {
  return /<Id>([\da-f-]{36})<\/Id>/i.exec(readFileSync(manifest, 'utf8'))[1];
}

export function registryCommands(id, manifest) {
  return {
    add: ['reg', 'add', DEVELOPER_KEY, '/v', id, '/t', 'REG_SZ', '/d', manifest, '/f'],
    remove: ['reg', 'delete', DEVELOPER_KEY, '/v', id, '/f'],
  };
}

function onWindows(manifest, id) {
  const { add, remove } = registryCommands(id, manifest);
  runCommands([add], '没有登记加载项；请查看括号里的原因', 'The add-in was not registered; the reason is in brackets');
  return () => { runCommands([remove], '没有取消登记加载项；请查看括号里的原因', 'The add-in is still registered; the reason is in brackets'); };
}

function onMac(manifest, id, home) {
  const documents = `${home}/Library/Containers/com.microsoft.Excel/Data/Documents`;
  if (!existsSync(documents)) {
    throw new StartError('找不到 Excel 的文件夹；请先安装 Excel，打开一次后再运行。', 'The folder of Excel was not found; install Excel, open it once and run this again.');
  }
  mkdirSync(`${documents}/wef`, { recursive: true });
  const known = `${documents}/wef/${id}.manifest.xml`;
  copyFileSync(manifest, known);
  return () => { rmSync(known, { force: true }); };
}
