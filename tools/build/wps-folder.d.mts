export function wpsFolder(): string;
