import type { ServerOptions } from 'node:https';
export function serverOptions(platform: 'darwin' | 'win32', folder: string): Pick<ServerOptions, 'cert' | 'key' | 'pfx' | 'passphrase'>;
