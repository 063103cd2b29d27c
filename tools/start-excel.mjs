// `npm run start:excel`, for developers with Excel for Windows or Mac: builds the add-in, serves it to this machine by https
// with a certificate that this machine trusts, makes Excel know it and opens Excel. `-- --forget` takes the trust back.
import { spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { demandNode } from './start/demand-node.mjs';
import { install, installedAsLocked } from './start/install.mjs';
import { StartError } from './start/start-error.mjs';
import { tell } from './start/tell.mjs';
import { ensureCertificate, forgetCertificate } from './start-excel/certificate.mjs';
import { demandExcelPlatform } from './start-excel/demand-platform.mjs';
import { sideload, startCommand } from './start-excel/sideload.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CERTIFICATES = `${ROOT}out/start-excel`;

try {
  await start(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function start(args) {
  const forgets = optionsOf(args);
  demandExcelPlatform(process.platform);
  const here = { platform: process.platform, home: homedir(), folder: CERTIFICATES, tell };
  if (forgets) {
    forgetCertificate(here);
    tell('本机证书已移除，系统不再信任它。', 'The certificate is gone and no longer trusted.');
    return;
  }
  demandNode('npm run start:excel');
  if (!installedAsLocked()) {
    tell('正在安装所需的程序包，只需一次。', 'Installing the packages it needs; this happens once.');
    install();
  }
  // From here on packages are there to be imported.
  const { buildIfStale } = await import('./build-if-stale.mjs');
  await buildIfStale(['office'], () => { tell('正在构建，约半分钟。', 'Building; this takes about half a minute.'); });
  const { serveOffice } = await import('./start-excel/serve-office.mjs');
  const { address, close } = await serveOffice(ensureCertificate(here));
  const unload = sideload({ ...here, manifest: `${ROOT}manifest.xml` });
  tell(`加载项由 ${address} 提供，Excel 正在打开；请打开一份自评表，点「自评」选项卡中的「打开自评通」。`, `The add-in is served at ${address} and Excel is opening; open a form and press “Open Ziping” on the ribbon.`);
  tell('Excel 已经开着的，请关闭后重新打开。要停止，在此窗口按 Ctrl+C。', 'If Excel was open already, close and open it once more. To stop it, press Ctrl+C in this window.');
  const [command, ...rest] = startCommand(here.platform);
  spawn(command, rest, { stdio: 'ignore', detached: true, windowsVerbatimArguments: true }).once('error', () => undefined).unref();
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => { void stop(close, unload); });
}

async function stop(close, unload) {
  unload();
  await close();
  tell('已停止，Excel 不再认识这个加载项。', 'Stopped; Excel no longer knows the add-in.');
  process.exit(0);
}

function optionsOf(args) {
  try {
    return parseArgs({ args, options: { forget: { type: 'boolean' } } }).values.forget === true;
  } catch (error) {
    throw new StartError(`不认识的参数（${error.message}）；可用：--forget。`, `An option is not known (${error.message}); there is --forget.`);
  }
}
