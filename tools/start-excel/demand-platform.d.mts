export function demandExcelPlatform(platform: string): void;
