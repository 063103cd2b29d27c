// `node tools/build/build-one.mjs NAME [OPTIONS]` builds one product of webpack.config.js; OPTIONS are those of the add-in, as JSON.
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import configs from '../../webpack.config.js';

const [name, asked = '{}'] = process.argv.slice(2);
const config = configs(JSON.parse(asked)).find((one) => one.name === name);
if (config === undefined) throw new Error(`webpack.config.js builds no ${name}`);

const compiler = webpack({ ...config, context: fileURLToPath(new URL('../..', import.meta.url)), mode: 'production' });
compiler.run((error, stats) => {
  if (error) throw error;
  if (stats.hasErrors()) {
    console.error(stats.toString('errors-only'));
    process.exitCode = 1;
  }
  compiler.close((closing) => { if (closing) throw closing; });
});
