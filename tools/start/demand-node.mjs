import { StartError } from './start-error.mjs';

const OLDEST_NODE = [20, 19];

/** `command` is what the person ran. */
export function demandNode(command) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new StartError(
    `Node.js 版本过低（${process.versions.node}）；请安装 ${OLDEST_NODE.join('.')} 或更新的版本，再运行 ${command}。`,
    `Node.js ${process.versions.node} is too old; install ${OLDEST_NODE.join('.')} or newer and run ${command} again.`,
  );
}
