import { readdirSync, readFileSync } from 'node:fs';
import { assess } from '../../../src/assess';
import { explainableCells } from '../../../src/explain/explainable-cells';
import type { Explained } from '../../../src/explain/steps/explained';
import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import { XlsxHost } from '../../../src/host/xlsx/xlsx-host';
import { shippedProfiles } from '../../../src/profile/shipped-profiles';
import { NO_JUDGEMENTS } from '../../../src/scoring/form-score';
import { refText } from '../../../src/workbook/cell-ref';
import { formOf } from '../../scoring/form-of';
import { profileOf } from '../../scoring/profile-of';
import { type Case, scoreCase } from '../../scoring/run-case';

/** A computed cell, and where it is from. */
export type NamedCell = readonly [name: string, explained: Explained];

/** Every computed cell of the samples under every shipped profile, with and without its defaults. */
export async function cellsOfSamples(): Promise<readonly NamedCell[]> {
  const profiles = shippedProfiles();
  const books = await Promise.all(readdirSync('assets/samples').map(async (name) => {
    const host = await XlsxHost.open(new Uint8Array(readFileSync(`assets/samples/${name}`)), nodeCodec);
    return [name, await host.read()] as const;
  }));
  return books.flatMap(([name, book]) => profiles.flatMap((profile) => [true, false].flatMap((acceptDefaults) =>
    assess(book, { profiles, chosen: () => profile, judgements: { ...NO_JUDGEMENTS, acceptDefaults } }).forms.flatMap(({ form, score }) =>
      score === null ? [] : explainableCells({ form, profile, score }).map((cell): NamedCell => [`${name} ${profile.id} ${cell.kind} ${refText(cell.ref)}`, { cell, form, profile, score }])))));
}

interface CaseFile {
  readonly profile: string;
  readonly cases: readonly Case[];
}

/** Every computed cell of the cases of every profile, which reach what no sample does; each row has a completion rate as well. */
export function cellsOfCases(): readonly NamedCell[] {
  const folder = 'test/profiles';
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cases.json')).flatMap((file) => {
    const { profile: id, cases } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as CaseFile;
    return cases.flatMap((one) => {
      const rows = (one.row === undefined ? one.rows ?? [] : [one.row]).map((row) => ({ rate: '', ...row }));
      const form = formOf({ ...one, rows });
      const [profile, score] = [profileOf(id, one.change), scoreCase(id, one)];
      return explainableCells({ form, profile, score }).map((cell): NamedCell => [`${file} ${one.name} ${cell.kind} ${refText(cell.ref)}`, { cell, form, profile, score }]);
    });
  });
}
