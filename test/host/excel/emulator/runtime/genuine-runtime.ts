import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** Which build of Excel the runtime believes to be in. */
export type Platform = 'PC' | 'Mac' | 'OfficeOnline';

/** The end of the bridge that the runtime talks to: JSON text both ways. */
export interface NativeBridge {
  sendMessageToHost: (message: string) => void;
  /** Set by the runtime. */
  onMessageFromHost?: (message: string) => void;
}

/** What the runtime leaves in the page. The types are those of its package; here they are not told apart. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Loose = any;

export interface RuntimeGlobals {
  readonly Excel: Loose;
  readonly Office: Loose;
  readonly OfficeExtension: Loose;
}

const FILES: Record<Platform, string> = { PC: 'excel-win32-16.01.js', Mac: 'excel-mac-16.00.js', OfficeOnline: 'excel-web-16.00.js' };

/** Names that the file expects to find again on the window it runs in. */
const GLOBALS = ['Office', 'OSF', 'Excel', 'OfficeExtension', 'OfficeCore', 'Microsoft', 'OfficeRuntime', 'Type', 'Sys', 'OfficeExtensionBatch', '_OfficeRuntimeNative'];

const compiled = new Map<Platform, Script>();

/**
 * 真正的运行时: Microsoft's file, unchanged, in a function of its own, so that several stand beside each other. Not in a
 * realm of its own: it tells option objects from others by their prototype.
 */
export function loadRuntime(platform: Platform, bridge: NativeBridge, context: object): RuntimeGlobals {
  const script = compiled.get(platform) ?? compile(platform);
  compiled.set(platform, script);
  const window: Loose = { setTimeout, clearTimeout, addEventListener: () => undefined, location: { href: 'https://localhost/', search: '', hash: '', protocol: 'https:' } };
  window.window = window;
  const run = script.runInThisContext() as (...scope: readonly unknown[]) => RuntimeGlobals;
  const globals = withoutTraces(() => run(window, bridge, { getElementById: () => null }, { userAgent: '' }, undefined, undefined));
  const platformName = platform === 'PC' ? 'win32' : platform === 'Mac' ? 'mac' : 'web';
  window.OSF._OfficeAppFactory = { getContext: () => context, getHostInfo: () => ({ hostType: 'Excel', hostPlatform: platformName, flags: 0 }) };
  // The check is in every member, but this build leaves its switch off.
  globals.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return globals;
}

/** Where the package keeps the file; nothing of it is ours. */
export function runtimeFile(platform: Platform): string {
  return join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist', FILES[platform]);
}

function compile(platform: Platform): Script {
  const filename = runtimeFile(platform);
  const doors = GLOBALS.map((name) => `${name}:{configurable:true,get:function(){return ${name}},set:function(value){${name}=value}}`);
  const head = `(function(window,_richApiNativeBridge,document,navigator,localStorage,sessionStorage){var ${GLOBALS.join()};Object.defineProperties(window,{${doors.join()}});\n`;
  return new Script(`${head}${readFileSync(filename, 'utf8')}\n;return {Excel,Office,OfficeExtension}})`, { filename });
}

/** The file adds to the built-in classes while it loads; the tests around it shall not see that. */
function withoutTraces<T>(load: () => T): T {
  const places = [Function, Function.prototype, Error, Error.prototype, Object, String, Boolean, Date, Number, RegExp, Array];
  const before = places.map((place) => new Set(Object.getOwnPropertyNames(place)));
  try {
    return load();
  } finally {
    for (const [index, place] of places.entries()) {
      for (const name of Object.getOwnPropertyNames(place)) {
        if (!before[index]!.has(name)) Reflect.deleteProperty(place, name);
      }
    }
  }
}
