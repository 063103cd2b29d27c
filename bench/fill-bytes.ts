import { assess } from '../src/assess';
import { planChanges } from '../src/fill/plan-changes';
import { XlsxHost } from '../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../src/host/xlsx/zip/codec.node';
import { shippedProfiles } from '../src/profile/shipped-profiles';
import { NO_JUDGEMENTS } from '../src/scoring/form-score';

/** The whole line from bytes to bytes: read, find, choose, score, plan, patch. */
export async function fillBytes(input: Uint8Array): Promise<{ output: Uint8Array; forms: number; cells: number }> {
  const host = XlsxHost.open(input, nodeCodec);
  const assessment = assess(await host.read(), {
    profiles: shippedProfiles(),
    chosen: () => null,
    judgements: { ...NO_JUDGEMENTS, acceptDefaults: true },
  });
  const edits = assessment.forms.flatMap(({ form, profile, score }) => profile === null || score === null
    ? []
    : planChanges({ form, profile, score }, { overwrite: false, overwriteFormulas: false, formulas: false }).planned.map(({ edit }) => edit));
  await host.apply({ edits, marks: null, store: '{"schema":"ziping-file/1"}' });
  return { output: host.toBytes(), forms: assessment.forms.length, cells: edits.length };
}
