import { decimal } from '../../exact/decimal';
import { pointerOf } from '../../profile/json-pointer';
import { citedPlaces } from '../../profile/lint/cited-places';
import type { ProfileIssue } from '../../profile/profile-error';
import type { Footing } from '../../profile/rule-profile';
import { message } from '../../wording/message';
import type { CriteriaPack } from './criteria-pack';

type Path = readonly (string | number)[];

/** What can establish a criterion: something that was read. */
const ESTABLISHING = new Set(['document', 'form', 'page']);

/** 检查复核标准: ids once, steps ascending from nothing, every citation founded. `file` is null where its name does not matter. */
export function lintCriteria(pack: CriteriaPack, file: string | null): readonly ProfileIssue[] {
  return [
    ...(file === null || file.endsWith(`/${pack.id}.json`) ? [] : [issue(['id'], 'profile.lint.id-path', { id: pack.id, file })]),
    ...twice(pack.sources.map(({ id }) => id), 'sources', 'profile.lint.source-twice', 'source'),
    ...twice(pack.criteria.map(({ id }) => id), 'criteria', 'criteria.lint.twice', 'id'),
    ...pack.criteria.flatMap(({ steps }, index) => stepFaults(steps.map(({ share }) => share), ['criteria', index, 'steps'])),
    ...citationFaults(pack),
  ];
}

function twice(ids: readonly string[], list: string, key: string, name: string): readonly ProfileIssue[] {
  return ids.flatMap((id, index) => ids.indexOf(id) === index ? [] : [issue([list, index, 'id'], key, { [name]: id })]);
}

/** Pointing a fault out is always possible without taking points off. */
function stepFaults(shares: readonly string[], path: Path): readonly ProfileIssue[] {
  const rises = shares.every((share, index) => index === 0 ? decimal(share).isZero() : decimal(share).greaterThan(shares[index - 1]!));
  return rises ? [] : [issue(path, 'criteria.lint.steps', {})];
}

function citationFaults(pack: CriteriaPack): readonly ProfileIssue[] {
  const kinds = new Map(pack.sources.map(({ id, kind }) => [id, kind]));
  const cited = citedPlaces(pack.criteria, ['criteria']).flatMap(({ path, cite }): { readonly path: Path; readonly footing: Footing }[] => [
    { path, footing: cite },
    ...(cite.except ?? []).map((footing, index) => ({ path: [...path, 'except', index], footing })),
  ]);
  const used = new Set(cited.map(({ footing }) => footing.source));
  return [
    ...cited.flatMap(({ path, footing }) => footingFaults(path, footing, kinds)),
    ...pack.sources.flatMap(({ id }, index) => used.has(id) ? [] : [issue(['sources', index], 'profile.lint.source-unused', { source: id })]),
  ];
}

function footingFaults(path: Path, { source, clause, certainty }: Footing, kinds: ReadonlyMap<string, string>): readonly ProfileIssue[] {
  const kind = kinds.get(source);
  if (kind === undefined) return [issue([...path, 'source'], 'profile.lint.source-unknown', { source })];
  if (certainty !== 'established') return [];
  if (!ESTABLISHING.has(kind)) return [issue([...path, 'certainty'], 'profile.lint.not-establishing', { source })];
  return clause === undefined ? [issue(path, 'profile.lint.clause-missing', { source })] : [];
}

function issue(path: Path, key: string, data: Readonly<Record<string, string>>): ProfileIssue {
  return { pointer: pointerOf(path), says: message(key, data) };
}
