import mof2020 from '../../profiles/mof/2020.json';
import mof2021Cost from '../../profiles/mof/2021-cost.json';
import panjin2023 from '../../profiles/panjin/2023.json';
import shanghai2023 from '../../profiles/shanghai/2023.json';
import zhengzhou2023 from '../../profiles/zhengzhou/2023.json';
import zhongshan2022 from '../../profiles/zhongshan/2022.json';
import { readProfile } from './read-profile';
import type { RuleProfile } from './rule-profile';

/** Parents stand before what extends them. */
const FILES = [
  ['profiles/mof/2020.json', mof2020],
  ['profiles/mof/2021-cost.json', mof2021Cost],
  ['profiles/shanghai/2023.json', shanghai2023],
  ['profiles/zhongshan/2022.json', zhongshan2022],
  ['profiles/zhengzhou/2023.json', zhengzhou2023],
  ['profiles/panjin/2023.json', panjin2023],
] as const;

let read: readonly RuleProfile[] | null = null;

/** 内置规则口径: read once, when first asked for. */
export function shippedProfiles(): readonly RuleProfile[] {
  read ??= readAll();
  return read;
}

function readAll(): readonly RuleProfile[] {
  const profiles: RuleProfile[] = [];
  const parents = (id: string): RuleProfile | null => profiles.find((profile) => profile.id === id) ?? null;
  for (const [file, json] of FILES) profiles.push(readProfile(file, JSON.stringify(json), parents));
  return profiles;
}
