export function openBrowser(address: string, failed: () => void): void;
export function commandOf(platform: string, address: string): readonly string[];
