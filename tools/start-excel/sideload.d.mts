export function sideload(here: { readonly platform: 'darwin' | 'win32'; readonly manifest: string; readonly home: string }): () => void;
export function startCommand(platform: 'darwin' | 'win32'): readonly [string, ...string[]];
export function idOf(manifest: string): string;
export function registryCommands(id: string, manifest: string): { readonly add: readonly string[]; readonly remove: readonly string[] };
