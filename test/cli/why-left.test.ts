import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess';
import { whyLeft } from '../../src/cli/why-left';
import { planChanges } from '../../src/fill/plan-changes';
import { MemoryHost } from '../../src/host/memory/memory-host';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../src/host/xlsx/zip/codec.node';
import { shippedProfiles } from '../../src/profile/shipped-profiles';
import { NO_JUDGEMENTS } from '../../src/scoring/form-score';
import { parseRef } from '../../src/workbook/cell-ref';
import { say } from '../../src/wording/say';

async function leftAt(typed: string): Promise<string> {
  const host = new MemoryHost(await XlsxHost.open(readFileSync('assets/samples/shanghai-2023.xlsx'), nodeCodec).read());
  host.typeInto(parseRef('绩效自评!G12')!, typed);
  const { forms } = assess(await host.read(), { profiles: shippedProfiles(), chosen: () => null, judgements: NO_JUDGEMENTS });
  const { form, profile, score } = forms[0]!;
  const { left } = planChanges({ form, profile: profile!, score: score! }, { overwrite: false, overwriteFormulas: false, formulas: false });
  return say(whyLeft(left[0]!), 'zh');
}

describe('a cell that is left alone', () => {
  it('comes with the option that has it replaced', async () => {
    expect(await leftAt('9')).toBe('已填 9.00，按规则应为 10.00；已有内容不会被悄悄覆盖（可用 --overwrite 替换）');
    expect(await leftAt('=3*3')).toBe('已有公式，结果为 =3*3，按规则应为 10.00；公式不会被悄悄替换（可用 --overwrite-formulas 替换）');
  });
});
