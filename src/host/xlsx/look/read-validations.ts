import { isTrue } from '../package/workbook-part';
import type { TagScanner } from '../xml/tag-scanner';
import { unescapeControls } from '../xml/text-content';
import { textOfElement } from './element-text';
import { readAreas } from './read-areas';
import type { ValidationLook } from './sheet-look';

/** Excel's own limit on the validations of a sheet. */
const MOST_VALIDATIONS = 65_534;

const TYPES: ReadonlySet<string> = new Set<ValidationLook['type']>(['list', 'whole', 'decimal', 'date', 'time', 'textLength', 'custom', 'none']);
const OPERATORS: ReadonlySet<string> = new Set<ValidationLook['operator']>(['between', 'notBetween', 'equal', 'notEqual', 'greaterThan', 'lessThan', 'greaterThanOrEqual', 'lessThanOrEqual']);
const STYLES: ReadonlySet<string> = new Set<ValidationLook['errorStyle']>(['stop', 'warning', 'information']);

/** Reads `<dataValidations>`, whose opening tag the scanner stands on. */
export function readValidations(scanner: TagScanner): readonly ValidationLook[] {
  const found: ValidationLook[] = [];
  if (scanner.empty) return found;
  while (scanner.next() && !(scanner.closing && scanner.name === 'dataValidations')) {
    if (scanner.closing || scanner.name !== 'dataValidation') continue;
    const validation = readValidation(scanner);
    if (validation !== null && found.length < MOST_VALIDATIONS) found.push(validation);
  }
  return found;
}

function readValidation(scanner: TagScanner): ValidationLook | null {
  const areas = readAreas(scanner.attribute('sqref') ?? '');
  const type = scanner.attribute('type') ?? 'none';
  const operator = scanner.attribute('operator') ?? 'between';
  const warns = isTrue(scanner.attribute('showErrorMessage'));
  const stated = scanner.attribute('errorStyle') ?? 'stop';
  const shown = {
    allowBlank: isTrue(scanner.attribute('allowBlank')),
    showDropDown: !isTrue(scanner.attribute('showDropDown')),
    error: warns ? unescapeControls(scanner.attribute('error') ?? '') : '',
    prompt: isTrue(scanner.attribute('showInputMessage')) ? unescapeControls(scanner.attribute('prompt') ?? '') : '',
  };
  const [formula1, formula2] = readFormulas(scanner);
  if (areas.length === 0 || !TYPES.has(type) || !OPERATORS.has(operator)) return null;
  return {
    ...shown, areas, formula1, formula2,
    type: type as ValidationLook['type'],
    operator: operator as ValidationLook['operator'],
    errorStyle: warns && STYLES.has(stated) ? stated as ValidationLook['errorStyle'] : 'information',
  };
}

function readFormulas(scanner: TagScanner): readonly [string, string] {
  const formulas: [string, string] = ['', ''];
  if (scanner.empty) return formulas;
  while (scanner.next() && !(scanner.closing && scanner.name === 'dataValidation')) {
    const place = scanner.name === 'formula1' ? 0 : 1;
    if (scanner.closing || scanner.empty || (scanner.name !== 'formula1' && scanner.name !== 'formula2')) continue;
    formulas[place] = textOfElement(scanner);
  }
  return formulas;
}
