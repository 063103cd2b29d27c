/**
 * What the page may do: load its own files, nothing else. It stands in the page itself, so that it also holds where the
 * folder is put on a web server of somebody's own, and in the headers of `npm start`.
 *
 * style-src needs 'unsafe-inline': the grid and the controls of the pane write style elements and style attributes while
 * they run (measured places, colours of cells). Without script a style cannot take anything out of the page: images and
 * fonts come from the page itself only.
 */
const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

export const PAGE_POLICY = textOf(DIRECTIVES);

/** In a header it can also say who may frame the page: nobody. */
export const HEADER_POLICY = textOf({ ...DIRECTIVES, 'frame-ancestors': "'none'" });

/**
 * Fluent makes empty style elements and puts its rules into them by script; this is the hash of nothing. Style attributes
 * that React and office.js set by script need no permission. So the add-in does without 'unsafe-inline': only the grid of
 * the workbench needs that.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Where Excel on the web frames an add-in; a server of one's own (Office Online Server) has to be added. Without them the web shows nothing. */
const OFFICE_ON_THE_WEB = 'https://*.officeapps.live.com https://*.sharepoint.com https://excel.cloud.microsoft https://*.partner.officewebapps.cn';

/**
 * What the pane inside Excel may do: load its own files, and talk to nobody but Excel, for which office.js needs no
 * connection. `runtime` is where office.js comes from.
 */
export function officePolicy(runtime) {
  const scripts = URL.canParse(runtime) ? `'self' ${new URL(runtime).origin}` : "'self'";
  const directives = {
    'default-src': "'none'",
    'script-src': scripts,
    'style-src': `'self' ${EMPTY_STYLE}`,
    'img-src': "'self' data:",
    'base-uri': "'none'",
    'form-action': "'none'",
  };
  return { page: textOf(directives), header: textOf({ ...directives, 'frame-ancestors': OFFICE_ON_THE_WEB }) };
}

function textOf(directives) {
  return Object.entries(directives).map(([name, sources]) => `${name} ${sources}`).join('; ');
}
