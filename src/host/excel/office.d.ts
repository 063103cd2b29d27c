// The package's own typings, not newer ones: they know just what the runtime that is shipped can do.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- the typings are global, so there is nothing to import
/// <reference path="../../../node_modules/@microsoft/office-js/dist/office.d.ts" />
