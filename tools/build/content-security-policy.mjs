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

function textOf(directives) {
  return Object.entries(directives).map(([name, sources]) => `${name} ${sources}`).join('; ');
}
