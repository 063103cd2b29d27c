import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const typescript = {
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022' } }],
  },
};

/** The command line: one file for Node 20, which is its own worker as well, so that its modules can be joined into one scope. */
const cli = {
  ...typescript,
  name: 'cli',
  target: 'node20',
  devtool: false,
  entry: { ziping: './src/cli/ziping.ts' },
  output: { path: here('dist/cli'), filename: '[name].mjs', chunkFormat: 'module', module: true, clean: true },
  experiments: { outputModule: true },
  module: { ...typescript.module, parser: { javascript: { importMeta: false } } },
  optimization: { minimize: false },
  performance: { hints: false },
};

export default [cli];
