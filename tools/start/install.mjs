import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { StartError } from './start-error.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Whether node_modules holds what package-lock.json asks for. npm leaves its own list of what it installed; times of
 * files would say nothing after a change of branch.
 */
export function installedAsLocked(root = ROOT) {
  const wanted = packagesIn(`${root}/package-lock.json`);
  const installed = packagesIn(`${root}/node_modules/.package-lock.json`);
  if (wanted === null) return installed !== null;
  if (installed === null) return false;
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    // What is optional may be for another machine.
    if (found === undefined) return optional === true;
    return found.version === version && found.integrity === integrity;
  });
}

/** Runs `npm ci` with the npm that started us, where one did. */
export function install(root = ROOT) {
  const npm = process.env.npm_execpath;
  const options = { cwd: root, stdio: 'inherit' };
  const { status, error } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, 'ci'], options)
    : spawnSync('npm ci', { ...options, shell: true });
  if (status === 0) return;
  throw new StartError(
    `安装没有完成（${error?.message ?? `npm ci 的退出码为 ${status}`}）；请查看上面的信息，确认能连到程序包源，再运行 npm start。`,
    `The installation did not finish (${error?.message ?? `npm ci ended with ${status}`}); see above, make sure that the package registry can be reached, and run npm start again.`,
  );
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}
