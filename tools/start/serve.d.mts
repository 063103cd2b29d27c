export function serve(asked: number | null): Promise<{ readonly address: string; readonly close: () => Promise<void> }>;
