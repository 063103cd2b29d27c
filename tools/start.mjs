// `npm start`: installs what is missing, builds what is stale, serves the workbench on this machine only and opens it.
import { parseArgs } from 'node:util';
import { demandNode } from './start/demand-node.mjs';
import { install, installedAsLocked } from './start/install.mjs';
import { openBrowser } from './start/open-browser.mjs';
import { StartError } from './start/start-error.mjs';
import { tell } from './start/tell.mjs';

try {
  await start(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function start(args) {
  const { port, open } = optionsOf(args);
  demandNode('npm start');
  if (!installedAsLocked()) {
    tell('正在安装所需的程序包，只需一次。', 'Installing the packages it needs; this happens once.');
    install();
  }
  // From here on packages are there to be imported.
  const { buildIfStale } = await import('./build-if-stale.mjs');
  await buildIfStale(['workbench'], () => { tell('正在构建，约一分钟。', 'Building; this takes about a minute.'); });
  const { serve } = await import('./start/serve.mjs');
  const { address, close } = await serve(port);
  tell(`自评通已启动：${address}`, `Ziping runs at ${address}`);
  tell('要停止，在此窗口按 Ctrl+C。', 'To stop it, press Ctrl+C in this window.');
  if (open) openBrowser(address, () => { tell('无法自动打开浏览器；请把上面的地址复制到浏览器。', 'No browser could be opened; copy the address above into one.'); });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => { void stop(close); });
}

async function stop(close) {
  await close();
  tell('已停止。', 'Stopped.');
  process.exit(0);
}

function optionsOf(args) {
  try {
    const { values } = parseArgs({ args, options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } } });
    return { port: portOf(values.port), open: values['no-open'] !== true };
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(
      `不认识的参数（${error.message}）；可用：--port 端口号、--no-open。`,
      `An option is not known (${error.message}); there are --port NUMBER and --no-open.`,
    );
  }
}

/** null: 3000, or the next one that is free. */
function portOf(text) {
  if (text === undefined) return null;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new StartError(`端口号应为 0 至 65535 的整数，不是“${text}”。`, `A port is a whole number from 0 to 65535, not “${text}”.`);
}
