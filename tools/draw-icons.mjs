// Draws the pictures of the add-in into assets/, in every size that the manifest names. `-- <folder>` draws elsewhere.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { iconFiles } from './icons/icon-files.mjs';
import { png } from './icons/png.mjs';

const folder = process.argv[2] ?? fileURLToPath(new URL('../assets', import.meta.url));

mkdirSync(`${folder}/ribbon`, { recursive: true });
for (const { file, size, draw } of iconFiles) writeFileSync(`${folder}/${file}`, png(size, draw(size)));
