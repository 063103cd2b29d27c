import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { launchBrowser } from '../../test/e2e/support/browser';
import { serve } from '../start/serve.mjs';
import { contactSheet } from './contact-sheet';
import { takeExcelPictures } from './excel-pictures';
import { takeReadmePictures } from './readme-pictures';
import { STATES } from './states';
import { type Picture, takePictures } from './take-pictures';
import { TEACH_STATES } from './teach-states';
import { type ThemeName, THEMES } from './themes';

const FOLDER = 'out/screenshots';

const tell = (line: string): void => {
  process.exitCode = 1;
  process.stderr.write(`${line}\n`);
};

const [browser, served] = await Promise.all([launchBrowser(), serve(0)]);
try {
  await (process.argv.includes('--readme') ? takeReadmePictures(browser, served.address) : takeAll());
} finally {
  await browser.close();
  await served.close();
}

async function takeAll(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const pictures: Picture[] = [];
  const only = ['--teach', '--excel'].find((part) => process.argv.includes(part));
  for (const theme of Object.keys(THEMES) as ThemeName[]) {
    if (only === undefined) pictures.push(...await takePictures(browser, served.address, STATES, theme, FOLDER, tell));
    if (only !== '--excel') pictures.push(...await takePictures(browser, served.address, TEACH_STATES, theme, FOLDER, tell));
    if (only !== '--teach') pictures.push(...await takeExcelPictures(browser, theme, FOLDER, tell));
  }
  writeFileSync(`${FOLDER}/index.html`, contactSheet(pictures));
  process.stdout.write(`${pictures.length} pictures in ${FOLDER}; see ${FOLDER}/index.html\n`);
}
