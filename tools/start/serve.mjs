import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { HEADER_POLICY } from '../build/content-security-policy.mjs';
import { StartError } from './start-error.mjs';
import { requestHandler } from './request-handler.mjs';

const FOLDER = fileURLToPath(new URL('../../dist/workbench', import.meta.url));
const LOOPBACK = '127.0.0.1';
const FIRST_PORT = 3000;
const LAST_PORT = 3019;

/** Serves the built page to this machine only. A port that is asked for is taken or nothing; null finds one. */
export async function serve(asked) {
  const server = createServer(requestHandler(FOLDER, HEADER_POLICY));
  const port = await listenOnOne(server, asked === null ? candidates() : [asked]);
  return {
    address: `http://${LOOPBACK}:${port}/`,
    close: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}

/** 0 lets the system choose. */
function candidates() {
  return [...Array.from({ length: LAST_PORT - FIRST_PORT + 1 }, (_, index) => FIRST_PORT + index), 0];
}

async function listenOnOne(server, ports) {
  for (const port of ports) {
    const trouble = await listen(server, port);
    if (trouble === null) return server.address().port;
    // Windows keeps whole ranges of ports to itself and answers EACCES for them.
    if (!['EADDRINUSE', 'EACCES'].includes(trouble.code)) throw trouble;
  }
  throw new StartError(
    `端口 ${ports[0]} 已被占用；请换一个端口，或不写 --port，由程序自行寻找。`,
    `Port ${ports[0]} is taken; name another one, or leave --port out and a free one is found.`,
  );
}

function listen(server, port) {
  return new Promise((resolve) => {
    const failed = (error) => { resolve(error); };
    server.once('error', failed);
    server.listen(port, LOOPBACK, () => {
      server.off('error', failed);
      resolve(null);
    });
  });
}
