// `npm run ziping` always runs today's sources: builds dist/cli when anything it is made of is newer.
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import config from '../webpack.config.js';

const root = fileURLToPath(new URL('..', import.meta.url));

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(`${path}/${name}`)));
}

function builtAt() {
  try {
    return statSync(`${root}/dist/cli/ziping.mjs`).mtimeMs;
  } catch {
    return 0;
  }
}

const sources = ['src', 'profiles', 'webpack.config.js', 'package.json'].map((name) => newest(`${root}/${name}`));
if (Math.max(...sources) >= builtAt()) {
  const cli = config.find(({ name }) => name === 'cli');
  await new Promise((resolve, reject) => {
    webpack({ ...cli, context: root, mode: 'production' }, (error, stats) => {
      if (error) return reject(error);
      if (stats.hasErrors()) return reject(new Error(stats.toString('errors-only')));
      return resolve();
    });
  });
}
