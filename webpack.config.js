import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import { PAGE_POLICY } from './tools/build/content-security-policy.mjs';
import { SizeTable } from './tools/build/size-table.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const BASELINE = 'es2022';

/** webpack's own minifier, found from where webpack stands. */
const MinimizerPlugin = createRequire(import.meta.resolve('webpack'))('minimizer-webpack-plugin');

/** Loaded at once: the pane and the page around it. */
const AT_ONCE = /^(?:workbench|taskpane)\./;

const typescript = {
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: BASELINE } }],
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

/**
 * The page: the pane at once, the grid as chunks of its own that are loaded while the pane is already drawn. Classic
 * scripts, because an add-in of WPS is loaded from files, where a browser refuses modules.
 */
const workbench = {
  ...typescript,
  name: 'workbench',
  target: ['web', BASELINE],
  devtool: false,
  entry: { workbench: './src/workbench/main.tsx', taskpane: './src/taskpane/main.tsx' },
  output: { path: here('dist/workbench'), filename: '[name].[contenthash].js', chunkFilename: '[name].[contenthash].js', clean: true },
  module: {
    rules: [...typescript.module.rules, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }],
    parser: { javascript: { importMeta: false } },
  },
  plugins: [
    new HtmlPlugin({ template: './src/workbench/index.html', chunks: ['workbench'], scriptLoading: 'defer', policy: PAGE_POLICY }),
    new HtmlPlugin({ template: './src/taskpane/taskpane.html', filename: 'taskpane.html', chunks: ['taskpane'], scriptLoading: 'defer', policy: PAGE_POLICY }),
    new MiniCssExtractPlugin({ filename: '[name].[contenthash].css', chunkFilename: '[name].[contenthash].css' }),
    new CopyPlugin({ patterns: [{ from: 'assets/samples', to: 'samples' }, { from: 'assets/icon-32.png', to: 'icon-32.png' }] }),
    new SizeTable(),
  ],
  optimization: {
    minimizer: [
      // The icons are one module with thousands of them, and only the slower minifier takes out those that nobody uses.
      new MinimizerPlugin({ test: AT_ONCE, extractComments: false }),
      new EsbuildPlugin({ exclude: AT_ONCE, target: BASELINE, css: true, legalComments: 'none' }),
    ],
  },
  cache: { type: 'filesystem', buildDependencies: { config: [here('webpack.config.js')] } },
  performance: { hints: false },
};

export default [cli, workbench];
