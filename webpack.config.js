import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import { officePolicy, PAGE_POLICY } from './tools/build/content-security-policy.mjs';
import { OfficeFiles } from './tools/build/office-files.mjs';
import { officeOptions } from './tools/build/office-options.mjs';
import { SizeTable } from './tools/build/size-table.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const BASELINE = 'es2022';

/** webpack's own minifier, found from where webpack stands. */
const MinimizerPlugin = createRequire(import.meta.resolve('webpack'))('minimizer-webpack-plugin');

/** Loaded at once: the pane and the page around it. */
const AT_ONCE = /^(?:workbench|office)\./;

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

const styleSheets = { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] };

/** Classic scripts, because an add-in of WPS is loaded from files, where a browser refuses modules. */
const page = {
  ...typescript,
  target: ['web', BASELINE],
  devtool: false,
  module: { rules: [...typescript.module.rules, styleSheets], parser: { javascript: { importMeta: false } } },
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

const output = (folder) => ({ path: here(folder), filename: '[name].[contenthash].js', chunkFilename: '[name].[contenthash].js', clean: true });
const extractedStyles = () => new MiniCssExtractPlugin({ filename: '[name].[contenthash].css', chunkFilename: '[name].[contenthash].css' });

/** The workbench: the pane at once, the grid as chunks of its own that are loaded while the pane is already drawn. */
const workbench = {
  ...page,
  name: 'workbench',
  entry: { workbench: './src/workbench/main.tsx' },
  output: output('dist/workbench'),
  plugins: [
    new HtmlPlugin({ template: './src/workbench/index.html', scriptLoading: 'defer', policy: PAGE_POLICY }),
    extractedStyles(),
    new CopyPlugin({ patterns: [{ from: 'assets/samples', to: 'samples' }, { from: 'assets/icon-32.png', to: 'icon-32.png' }] }),
    new SizeTable(),
  ],
};

/** The add-in for Excel, as the files of any web server; `asked` is where it will be served and where office.js comes from. */
const office = (asked) => {
  const options = officeOptions(asked);
  const policy = officePolicy(options.runtime);
  return {
    ...page,
    name: 'office',
    entry: { office: './src/addin/excel/main.tsx' },
    output: output('dist/office'),
    plugins: [
      new HtmlPlugin({ template: './src/addin/excel/taskpane.html', filename: 'taskpane.html', scriptLoading: 'defer', policy: policy.page, officeJs: options.runtime }),
      extractedStyles(),
      new OfficeFiles(options, policy.header),
      new SizeTable(),
    ],
  };
};

export default (asked = {}) => [cli, workbench, office(asked)];
