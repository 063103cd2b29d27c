export function runCommands(commands: readonly (readonly [string, ...string[]])[], zh: string, en: string): void;
