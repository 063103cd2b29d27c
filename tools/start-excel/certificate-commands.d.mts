type Platform = 'darwin' | 'win32';
type Command = readonly [string, ...string[]];
export const OPENSSL_CONFIG: string;
export function makingCommands(platform: Platform, folder: string): readonly Command[];
export function trustingCommands(platform: Platform, folder: string, home: string): readonly Command[];
export function forgettingCommands(platform: Platform, fingerprint: string, home: string): readonly Command[];
