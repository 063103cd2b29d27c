import { resolve } from 'node:path';
import { build } from 'esbuild';
import { OLDEST_BROWSER } from '../../../tools/build/wps-package.mjs';

const CODEC = resolve('src/host/xlsx/zip/codec.browser.ts');

/** The emulator as a script of a page. It brings the page no function that its browser lacks. */
export async function bundleEmulator(): Promise<string> {
  const { outputFiles: [script] } = await build({
    entryPoints: ['test/e2e/wps/page-emulator-main.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: OLDEST_BROWSER,
    charset: 'utf8',
    inject: ['test/e2e/wps/own-clone.ts'],
    plugins: [{
      name: 'codec of a page',
      setup: (made) => {
        made.onResolve({ filter: /codec\.node$/ }, () => ({ path: 'codec', namespace: 'page' }));
        made.onLoad({ filter: /./, namespace: 'page' }, () => ({ contents: `export { browserCodec as nodeCodec } from ${JSON.stringify(CODEC)};`, resolveDir: '.' }));
      },
    }],
  });
  return script!.text;
}
