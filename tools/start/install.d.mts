export function installedAsLocked(root?: string): boolean;
export function install(root?: string): void;
