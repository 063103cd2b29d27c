// `npm run package:wps` makes installers of the add-in for WPS out of dist/wps/ziping_VERSION, which it builds first where that is stale.
// `-- --from FOLDER --to FOLDER` takes the add-in from elsewhere, or puts them elsewhere.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BuildError } from './build/build-error.mjs';
import { wpsFolder } from './build/wps-folder.mjs';
import { entry, folderEntries } from './package-wps/entry.mjs';
import { archive, deb, PACKAGE } from './package-wps/linux.mjs';
import { zip } from './package-wps/windows.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

try {
  const { from, to } = foldersOf(process.argv.slice(2));
  const version = versionOf(from);
  const license = readFileSync(join(ROOT, 'LICENSE'));
  const made = { version, addIn: (prefix) => [...folderEntries(from, `${prefix}/${basename(from)}`), entry(`${prefix}/LICENSE`, license)] };
  const installers = {
    [`ziping-wps-${version}-windows.zip`]: zip(made),
    [`ziping-wps-${version}-linux.tar.gz`]: archive(made),
    [`${PACKAGE}_${version}_all.deb`]: deb(made),
    'jsplugins.xml': readFileSync(join(ROOT, 'packaging/wps/server/jsplugins.xml')),
  };
  mkdirSync(to, { recursive: true });
  for (const [name, content] of Object.entries(installers)) {
    writeFileSync(join(to, name), content);
    console.log(`${join(to, name)}  ${Math.ceil(content.length / 1024)} KB`);
  }
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function foldersOf(args) {
  const dist = join(ROOT, 'dist/wps');
  try {
    const { values } = parseArgs({ args, options: { from: { type: 'string' }, to: { type: 'string' } } });
    return { from: resolve(values.from ?? join(dist, wpsFolder())), to: resolve(values.to ?? dist) };
  } catch (error) {
    throw new BuildError(`不认识的参数（${error.message}）；可用：--from 加载项文件夹、--to 输出文件夹。`, `An option is not known (${error.message}); there are --from FOLDER and --to FOLDER.`);
  }
}

/** WPS takes name and version of an add-in from the name of its folder, and looks for new files only when that changes. */
function versionOf(folder) {
  const version = /^ziping_(\d+\.\d+\.\d+)$/.exec(basename(folder))?.[1];
  if (version === undefined) throw new BuildError(`文件夹要叫 ziping_版本，例如 ziping_0.1.0：${folder}`, `The folder is to be called ziping_VERSION, like ziping_0.1.0: ${folder}`);
  if (!existsSync(join(folder, 'ribbon.xml'))) throw new BuildError(`没有找到加载项，请先运行 npm run build：${folder}`, `There is no add-in; run npm run build first: ${folder}`);
  return version;
}
