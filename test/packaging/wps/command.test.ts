import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { removeFolder, testFolder } from './support/installers.js';

const folder = testFolder();
afterAll(() => { removeFolder(folder); });

it.each([
  { args: ['--from', `${folder}/ziping-0.1.0`], says: '文件夹要叫 ziping_版本' },
  { args: ['--from', `${folder}/ziping_0.1.0`], says: '没有找到加载项，请先运行 npm run build' },
  { args: ['--into', folder], says: '可用：--from 加载项文件夹、--to 输出文件夹' },
])('npm run package:wps refuses $args with what to do', ({ args, says }) => {
  mkdirSync(`${folder}/ziping_0.1.0`, { recursive: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/package-wps.mjs', '--to', `${folder}/out`, ...args], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(says);
});
