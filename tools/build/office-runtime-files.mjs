import { fileURLToPath } from 'node:url';

/** The package that office.js comes in; its licence lets it be passed on unmodified with an add-in, and not be published apart. */
export const RUNTIME_PACKAGE = fileURLToPath(new URL('../../node_modules/@microsoft/office-js', import.meta.url));

/**
 * office.js and all it loads by itself: the file of the program it runs in, sentences in its language (English for any
 * other), what it keeps count with, and what it reads when no program is around it.
 */
export const RUNTIME_FILES = [
  'office.js',
  'excel-win32-16.01.js', 'excel-mac-16.00.js', 'excel-web-16.00.js',
  'zh-cn/office_strings.js', 'zh-tw/office_strings.js', 'en-us/office_strings.js',
  'telemetry/oteljs_agave.js',
  'o15apptofilemappingtable.js',
];
