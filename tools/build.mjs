// `npm run build`: builds the command line, the workbench, the add-in for Excel as the files of a web server, and the add-in for WPS as a folder.
// `-- --url https://server/path` is where it will be served, `-- --office-js copy|cdn|cdn-cn|none` where office.js comes from.
import { parseArgs } from 'node:util';
import { buildAll } from './build-if-stale.mjs';
import { BuildError } from './build/build-error.mjs';
import { officeOptions } from './build/office-options.mjs';

try {
  const asked = askedFor(process.argv.slice(2));
  const { address } = officeOptions(asked);
  await buildAll(asked);
  console.log(`dist/cli、dist/workbench、dist/office、dist/wps 已构建；加载项的部署地址：${address}/`);
  console.log(`dist/cli, dist/workbench, dist/office and dist/wps are built; the add-in is to be served at ${address}/`);
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function askedFor(args) {
  try {
    const { values } = parseArgs({ args, options: { url: { type: 'string' }, 'office-js': { type: 'string' } } });
    return { url: values.url, officeJs: values['office-js'] };
  } catch (error) {
    throw new BuildError(
      `不认识的参数（${error.message}）；可用：--url 部署地址、--office-js copy|cdn|cdn-cn|none。`,
      `An option is not known (${error.message}); there are --url ADDRESS and --office-js copy|cdn|cdn-cn|none.`,
    );
  }
}
