import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { wpsFolder } from './wps-folder.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = join(ROOT, 'src/addin/wps');

/** The oldest browser inside a WPS for which the pages are made; docs/decisions/0010 says what was measured. */
export const OLDEST_BROWSER = 'chrome76';

const PICTURES = ['fill', 'review', 'teach', 'pane', 'why'];

/**
 * WPS 加载项包: the folder that WPS loads from the disk. There a browser takes classic scripts only and fetches nothing, so
 * that each page is one script with all of its data in it.
 */
export async function buildWpsPackage() {
  const folder = join(ROOT, 'dist/wps', wpsFolder());
  await rm(join(ROOT, 'dist/wps'), { recursive: true, force: true });
  await mkdir(join(folder, 'images'), { recursive: true });
  await Promise.all([
    bundle(folder),
    cp(join(SOURCES, 'package'), folder, { recursive: true }),
    ...PICTURES.map((name) => cp(join(ROOT, 'assets/ribbon', `${name}-32.png`), join(folder, 'images', `${name}-32.png`))),
  ]);
  // Begins with its root element: WPS refuses anything before it.
  const ribbon = join(folder, 'ribbon.xml');
  await writeFile(ribbon, (await readFile(ribbon, 'utf8')).trim());
}

function bundle(folder) {
  return build({
    absWorkingDir: ROOT,
    entryPoints: { taskpane: 'src/addin/wps/main.tsx', diagnose: 'src/addin/wps/diagnose/main.ts' },
    outdir: folder,
    bundle: true,
    format: 'iife',
    target: OLDEST_BROWSER,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
}
