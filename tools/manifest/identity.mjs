import { named } from './read-manifest.mjs';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
/** Four numbers of at most five digits. */
const VERSION = /^\d{1,5}(\.\d{1,5}){3}$/;

/** Who the add-in is: its id, its version, the least Excel it asks for. */
export function identity(root, { version }) {
  const problems = [];
  const check = (name, fine, says) => {
    for (const element of named(root, name)) if (!fine(element)) problems.push({ rule: 'identity', line: element.line, says });
  };
  check('app:Id', ({ text }) => GUID.test(text), 'the id is a GUID with hyphens and nothing around it');
  check('app:Version', ({ text }) => VERSION.test(text), 'the version is four numbers of at most five digits');
  check('app:Version', ({ text }) => text === `${version}.0`, `the version is that of package.json, ${version}.0: without a new one Office keeps the old manifest`);
  check('app:Permissions', ({ text }) => text === 'ReadWriteDocument', 'the add-in reads and writes the workbook and asks for no more');
  check('app:Host', ({ attributes }) => attributes.Name === 'Workbook', 'the host is Excel');
  check('app:Sets', ({ attributes }) => attributes.DefaultMinVersion === '1.9', 'ExcelApi 1.9 is what the adapter needs, and no more is asked for');
  check('app:Set', ({ attributes }) => attributes.Name === 'ExcelApi' && attributes.MinVersion === undefined, 'only ExcelApi is asked for: more would hide the add-in from Excels that can do without');
  return problems;
}
