import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'ziping-manifest-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

const check = () => spawnSync(process.execPath, ['tools/check-manifest.mjs', folder], { encoding: 'utf8' });

/** A folder as the build makes it, as far as the manifest speaks of it. */
function lay(): void {
  cpSync('manifest.xml', join(folder, 'manifest.xml'));
  cpSync('assets', join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'taskpane.html'), '');
  writeFileSync(join(folder, 'office.0123.js'), 'const a={smartFill:1,quickReview:2,teach:3,openPane:4,whyThisScore:5}');
}

describe('npm run manifest:check', () => {
  it('says that nothing is built, that all is in order, and what is missing', () => {
    expect(check()).toMatchObject({ status: 2, stderr: `${folder} holds no manifest.xml: run npm run build first, or name the folder of the add-in.\n` });
    lay();
    expect(check()).toMatchObject({ status: 0, stderr: '', stdout: `${join(folder, 'manifest.xml')} is in order.\n` });
    rmSync(join(folder, 'assets/ribbon/why-20.png'));
    writeFileSync(join(folder, 'office.0123.js'), 'const a={smartFill:1,quickReview:2,teach:3,openPane:4}');
    const { status, stderr } = check();
    expect(status).toBe(1);
    expect(stderr).toMatch(/^manifest\.xml:\d+ addresses: https:\/\/localhost:3000\/assets\/ribbon\/why-20\.png is not among the files$/m);
    expect(stderr).toMatch(/^manifest\.xml:\d+ commands: the add-in answers to no function whyThisScore$/m);
  });
});
