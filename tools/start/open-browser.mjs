import { spawn } from 'node:child_process';

/** Opens the address in the browser of the system; `failed` is called where there is none. */
export function openBrowser(address, failed) {
  const [command, ...args] = commandOf(process.platform, address);
  const child = spawn(command, args, { stdio: 'ignore', detached: true, windowsVerbatimArguments: true });
  child.once('error', failed);
  child.once('exit', (status) => { if (status !== 0) failed(); });
  // The browser outlives us and must not keep us alive.
  child.unref();
}

/** The empty pair of quotes is the title of a window, which `start` takes first; they must reach it as they are. */
export function commandOf(platform, address) {
  if (platform === 'win32') return ['cmd', '/c', 'start', '""', address];
  return [platform === 'darwin' ? 'open' : 'xdg-open', address];
}
