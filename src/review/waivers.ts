import { refText } from '../workbook/cell-ref';
import type { KnownFinding } from './known-finding';

/** 豁免理由: local-rule 本地口径允许; verified 已线下核实; other 其他, in the person's words. */
export type WaiverReason = 'local-rule' | 'verified' | 'other';

/** 豁免: a person lets a finding pass and says why. It holds for what was seen and for nothing else. */
export interface Waiver {
  readonly key: string;
  /** 指纹 of what was seen. */
  readonly seen: string;
  /** Address at that time, for people and for telling that a waiver is stale. */
  readonly at: string;
  readonly reason: WaiverReason;
  readonly text: string;
  /** ISO date. */
  readonly on: string;
}

/** 判定后的发现. `stale`: a waiver that was given here and fell away, because what was seen has changed. */
export interface JudgedFinding extends KnownFinding {
  readonly waiver: Waiver | null;
  readonly stale: Waiver | null;
}

/** 套用豁免: which findings are let pass, and where a waiver no longer holds. */
export function judgeFindings(found: readonly KnownFinding[], waivers: readonly Waiver[]): readonly JudgedFinding[] {
  if (waivers.length === 0) return found.map((known) => ({ ...known, waiver: null, stale: null }));
  const byKey = new Map(waivers.map((waiver) => [waiver.key, waiver]));
  const holds = (known: KnownFinding) => {
    const waiver = byKey.get(known.key);
    return waiver?.seen === known.seen ? waiver : null;
  };
  // A row that was given another name is found by where it stood; a waiver whose finding is there by name is that one's alone.
  const there = new Set(found.map(({ key }) => key));
  const byAddress = new Map(waivers.filter(({ key }) => !there.has(key)).map((waiver) => [addressOf(checkOf(waiver.key), waiver.at), waiver]));
  return found.map((known) => {
    const waiver = holds(known);
    if (waiver !== null) return { ...known, waiver, stale: null };
    const { check, ref } = known.finding;
    return { ...known, waiver: null, stale: byKey.get(known.key) ?? byAddress.get(addressOf(check, refText(ref))) ?? null };
  });
}

/** 豁免一条: the waivers with one more, in the place of what was said about the same finding before. */
export function withWaiver(waivers: readonly Waiver[], { key, seen, finding, stale }: JudgedFinding, given: Pick<Waiver, 'reason' | 'text' | 'on'>): readonly Waiver[] {
  return [...waivers.filter((other) => other.key !== key && other !== stale), { key, seen, at: refText(finding.ref), ...given }];
}

/** Whether it still asks for something. */
export function isOpen({ waiver }: JudgedFinding): boolean {
  return waiver === null;
}

function addressOf(check: string, at: string): string {
  return `${check} ${at}`;
}

function checkOf(key: string): string {
  return key.slice(0, key.indexOf('@'));
}
