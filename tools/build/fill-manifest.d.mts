export function fillManifest(manifest: string, address: string): string;
