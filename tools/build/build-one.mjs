// `node tools/build/build-one.mjs NAME [OPTIONS]` builds one product: that of WPS, or one of webpack.config.js; OPTIONS are those of the add-in, as JSON.
import { fileURLToPath } from 'node:url';

const [name, asked = '{}'] = process.argv.slice(2);
if (name === 'wps') {
  const { buildWpsPackage } = await import('./wps-package.mjs');
  await buildWpsPackage();
} else {
  await buildPage();
}

async function buildPage() {
  const [{ default: webpack }, { default: configs }] = await Promise.all([import('webpack'), import('../../webpack.config.js')]);
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
}
