import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

const SCRIPTS = ['install.cmd', 'install.ps1', 'uninstall.cmd', 'publish-list.ps1'];

/** .zip for Windows: the folder of the add-in, and scripts that need nothing but what Windows has. */
export function zip({ version, addIn }) {
  const home = `ziping-wps-${version}`;
  const files = addIn(home).map(({ path, content }) => [path, content]);
  const scripts = SCRIPTS.map((name) => [`${home}/${name}`, windowsText(name)]);
  // A zip holds local time without a zone: given as local time it is the same everywhere.
  return zipSync(Object.fromEntries([...files, ...scripts]), { level: 9, mtime: new Date(2026, 0, 1) });
}

/** Windows PowerShell takes a script without a mark for the code page of the system; cmd.exe takes the mark for a command. */
function windowsText(name) {
  const text = readFileSync(fileURLToPath(new URL(`../../packaging/wps/windows/${name}`, import.meta.url)), 'utf8').replaceAll('\n', '\r\n');
  return Buffer.from(name.endsWith('.ps1') ? `\uFEFF${text}` : text);
}
