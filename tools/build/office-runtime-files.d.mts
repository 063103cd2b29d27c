export const RUNTIME_PACKAGE: string;
export const RUNTIME_FILES: readonly string[];
