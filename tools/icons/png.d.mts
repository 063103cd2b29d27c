import type { Layer } from './icon-files.mjs';

export function scanlines(size: number, layers: readonly Layer[]): Buffer;
