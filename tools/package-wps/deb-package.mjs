import { createHash } from 'node:crypto';
import { BUILT_AT } from './built-at.mjs';
import { entry } from './entry.mjs';
import { tarGz } from './tar-archive.mjs';

/** .deb: an ar archive of its format, its control files and its files, both packed. */
export function debPackage({ control, scripts, files }) {
  const sums = files.map(({ path, content }) => `${createHash('md5').update(content).digest('hex')}  ${path}\n`).join('');
  const controlFiles = [entry('control', control), entry('md5sums', sums), ...Object.entries(scripts).map(([name, text]) => entry(name, text, true))];
  return Buffer.concat([
    Buffer.from('!<arch>\n'),
    ...member('debian-binary', Buffer.from('2.0\n')),
    ...member('control.tar.gz', tarGz(controlFiles, './')),
    ...member('data.tar.gz', tarGz(files, './')),
  ]);
}

function member(name, content) {
  const header = [name.padEnd(16), String(BUILT_AT).padEnd(12), '0'.padEnd(6), '0'.padEnd(6), '100644'.padEnd(8), String(content.length).padEnd(10), '`\n'].join('');
  return [Buffer.from(header), content, Buffer.from(content.length % 2 === 0 ? '' : '\n')];
}
