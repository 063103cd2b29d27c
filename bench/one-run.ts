import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { fillBytes } from './fill-bytes';

/** One cold process: `one-run.mjs WHAT FILE TIMES` prints milliseconds and the peak of resident memory. */
const [what, file, times = '1'] = process.argv.slice(2);
const bytes = readFileSync(file!);
const started = performance.now();
for (let run = Number(times); run > 0; run -= 1) {
  if (what === 'ziping') await fillBytes(bytes);
  if (what === 'exceljs') {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
    await workbook.xlsx.writeBuffer();
  }
}
process.stdout.write(JSON.stringify({ ms: performance.now() - started, peakMegabytes: process.resourceUsage().maxRSS / 1024 }));
