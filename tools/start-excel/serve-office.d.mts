import type { ServerOptions } from 'node:https';
export function serveOffice(certificate: Pick<ServerOptions, 'cert' | 'key' | 'pfx' | 'passphrase'>, port?: number): Promise<{ readonly address: string; readonly close: () => Promise<void> }>;
