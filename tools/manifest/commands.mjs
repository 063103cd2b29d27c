import { addressesOf, baseOf } from './addresses.mjs';
import { named } from './read-manifest.mjs';

/** One key beside Ctrl, Shift and Alt: what Microsoft advises, since Excel itself uses none of them. */
const KEY = /^Ctrl\+Shift\+Alt\+[A-Z0-9]$/;

/** Every function that a button, the menu of a cell or a key calls is one that the add-in answers to. */
export function commands(root, { file, answersTo }) {
  const called = named(root, 'over:FunctionName').map(({ text, line }) => ({ name: text, line }));
  const menus = named(root, 'over:OfficeMenu').filter(({ attributes }) => attributes.id !== 'ContextMenuCell');
  return [
    ...called.filter(({ name }) => !answersTo(name)).map(({ name, line }) => problem(line, `the add-in answers to no function ${name}`)),
    ...menus.map(({ line }) => problem(line, 'in Excel the menu of a cell is ContextMenuCell')),
    ...named(root, 'app:ExtendedOverrides').flatMap((element) => keys(element, root, file, answersTo)),
  ];
}

function keys(element, root, file, answersTo) {
  const address = addressesOf(root).find((one) => one.element === element)?.address ?? '';
  const written = readJson(file(address.slice(baseOf(root).length)));
  if (written === null) return [problem(element.line, 'the file of the keyboard shortcuts is JSON with actions and shortcuts')];
  const ids = written.actions.map(({ id }) => id);
  const pressed = written.shortcuts.flatMap(({ key }) => Object.values(key));
  return [
    ...repeated(ids).map((id) => `the action ${id} is there twice`),
    ...repeated(written.shortcuts.map(({ key }) => key.default)).map((key) => `${key} calls two actions`),
    ...written.actions.filter(({ type, name }) => type !== 'ExecuteFunction' || !name).map(({ id }) => `the action ${id} executes a function and has a name`),
    ...written.shortcuts.filter(({ action }) => !ids.includes(action)).map(({ action }) => `a key calls ${action}, which is no action`),
    ...ids.filter((id) => !written.shortcuts.some(({ action }) => action === id)).map((id) => `no key calls the action ${id}`),
    ...ids.filter((id) => !answersTo(id)).map((id) => `the add-in answers to no action ${id}`),
    ...pressed.filter((key) => !KEY.test(key)).map((key) => `a shortcut is Ctrl+Shift+Alt and one letter or digit, not ${key}`),
  ].map((says) => problem(element.line, says));
}

function readJson(bytes) {
  try {
    const written = JSON.parse(String(bytes));
    return Array.isArray(written?.actions) && Array.isArray(written.shortcuts) && written.shortcuts.every(({ key }) => typeof key?.default === 'string') ? written : null;
  } catch {
    return null;
  }
}

function repeated(names) {
  return names.filter((name, index) => names.indexOf(name) < index);
}

function problem(line, says) {
  return { rule: 'commands', line, says };
}
