import { createServer } from 'node:https';
import { fileURLToPath } from 'node:url';
import { officePolicy } from '../build/content-security-policy.mjs';
import { LOCAL_ADDRESS, officeOptions } from '../build/office-options.mjs';
import { requestHandler } from '../start/request-handler.mjs';
import { StartError } from '../start/start-error.mjs';

const FOLDER = fileURLToPath(new URL('../../dist/office', import.meta.url));
const LOOPBACK = '127.0.0.1';

/** Serves dist/office by https, to this machine only, at the address that the manifest names; `port` is another one for tests. */
export async function serveOffice(certificate, port = Number(new URL(LOCAL_ADDRESS).port)) {
  const server = createServer(certificate, requestHandler(FOLDER, officePolicy(officeOptions().runtime).header));
  await new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject(error.code === 'EADDRINUSE' || error.code === 'EACCES'
        ? new StartError(`端口 ${port} 已被占用，而加载项清单写的就是它；请关闭占用它的程序后再试。`, `Port ${port} is taken, and the manifest names it; close the program that holds it and try again.`)
        : error);
    });
    server.listen(port, LOOPBACK, resolve);
  });
  return {
    address: `https://localhost:${server.address().port}/`,
    close: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}
