import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Case, derivationFaults, expected, scoreCase, seen } from '../scoring/run-case';

interface CaseFile {
  readonly profile: string;
  readonly cases: readonly Case[];
}

const here = new URL('.', import.meta.url);

describe.each(caseFiles())('%s', (_, { profile, cases }) => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const score = scoreCase(profile, one);
    expect(seen(score, one)).toEqual(expected(one));
    expect(derivationFaults(score)).toEqual([]);
  });
});

function caseFiles(): [string, CaseFile][] {
  return readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cases.json')).sort()
    .map((file) => [file, JSON.parse(readFileSync(new URL(file, here), 'utf8')) as CaseFile]);
}
