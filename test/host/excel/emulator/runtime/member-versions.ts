import { readFileSync } from 'node:fs';

const known = new Map<string, ReadonlyMap<string, string>>();

/** 成员版本: which ExcelApi a member came with ("Range.hasSpill" ► "1.12"), as the runtime's own file says. */
export function memberVersions(file: string): ReadonlyMap<string, string> {
  const versions = known.get(file) ?? new Map([...readFileSync(file, 'utf8').matchAll(/"(\w+\.\w+)",[\w$]+,"(1\.\d+)"/g)].map(([, member, version]) => [member!, version!]));
  known.set(file, versions);
  return versions;
}
