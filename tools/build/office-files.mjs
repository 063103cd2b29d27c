import { copyFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fillManifest } from './fill-manifest.mjs';
import { headerSamples } from './header-samples.mjs';
import { RUNTIME_FILES, RUNTIME_PACKAGE } from './office-runtime-files.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** 部署文件: what lies beside the page of the add-in; copied past webpack, which would shrink office.js. */
export class OfficeFiles {
  constructor(options, headerPolicy) {
    this.options = options;
    this.headerPolicy = headerPolicy;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise('OfficeFiles', async ({ outputOptions: { path } }) => {
      const { address, copiesRuntime } = this.options;
      const manifest = await readFile(join(ROOT, 'manifest.xml'), 'utf8');
      const written = { 'manifest.xml': fillManifest(manifest, address), ...headerSamples(this.headerPolicy) };
      await Promise.all([
        ...Object.entries(written).map(([name, text]) => write(join(path, name), text)),
        cp(join(ROOT, 'assets'), join(path, 'assets'), { recursive: true, filter: (source) => !source.startsWith(join(ROOT, 'assets/samples')) }),
        ...(copiesRuntime ? RUNTIME_FILES.map((name) => copy(join(RUNTIME_PACKAGE, 'dist', name), join(path, 'office-js', name))) : []),
        ...(copiesRuntime ? [copy(join(RUNTIME_PACKAGE, 'LICENSE.md'), join(path, 'office-js/LICENSE.md'))] : []),
      ]);
    });
  }
}

async function write(file, text) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function copy(from, to) {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
}
