export const OLDEST_BROWSER: string;
