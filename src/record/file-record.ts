import * as z from 'zod';
import { decimal } from '../exact/decimal';
import type { Judgements } from '../scoring/form-score';
import { exerciseRecordSchema } from './exercise-record';
import { EMPTY_REVIEW, reviewRecordSchema } from './review-record';

/**
 * 随档记录: what of ours belongs to the file and travels in it: the profile chosen for each form, what people decided
 * where the rule leaves room and in review, whether our marks are lit, and the journal that undo reads. Kept in one custom
 * XML part as this JSON. What a record of an earlier version lacks reads as nothing done.
 */

const decimalText = z.string().regex(/^-?\d{1,12}(\.\d{1,12})?$/);
/** The oldest press falls out when a newer one comes in. */
const MOST_ENTRIES = 50;
/**
 * Characters: the journal gives way before it becomes a burden to the file, or more than Excel on the web takes at a time
 * (five megabytes, three bytes a Chinese character). A longer record is not even parsed.
 */
const LONGEST_JOURNAL = 1_200_000;
const LONGEST_RECORD = 64_000_000;
const short = z.string().max(1_000);

const content = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('empty') }),
  z.strictObject({ kind: z.literal('number'), decimal: z.string().max(400) }),
  z.strictObject({ kind: z.literal('text'), text: z.string().max(40_000) }),
  z.strictObject({ kind: z.literal('boolean'), value: z.boolean() }),
  z.strictObject({ kind: z.literal('error'), error: short }),
  z.strictObject({ kind: z.literal('formula'), formula: z.string().max(10_000), cached: z.string().max(40_000).nullable() }),
]);

const ref = z.strictObject({ sheet: short, row: z.int().min(0), column: z.int().min(0) });

const edit = z.strictObject({
  ref,
  before: content,
  after: content,
  format: short.nullable(),
  formatBefore: short.nullable(),
});

const noteText = z.string().max(40_000).nullable();

/** 填报, 写原因 or 修正: one press, taken back as a whole. */
const entry = z.strictObject({
  what: z.enum(['fill', 'reason', 'fix']),
  edits: z.array(edit).readonly(),
  notes: z.array(z.strictObject({ ref, before: noteText, after: noteText })).readonly().default([]),
});

const fileRecordSchema = z.strictObject({
  schema: z.literal('ziping-file/1'),
  /** Profile id by form id. */
  profiles: z.record(short, short),
  /** 口径指纹 by form id, of profiles changed locally: elsewhere there may be none of that id, or another. */
  profileHashes: z.record(short, short).optional(),
  judgements: z.strictObject({
    /** Score by the address of its cell. */
    scores: z.record(short, decimalText),
    /** Off-table points by name. */
    offTable: z.record(short, decimalText),
  }),
  /** 标记缺原因的格: our marks are lit in the workbook. */
  marksShown: z.boolean().default(false),
  /** 填报记录, newest last. */
  journal: z.array(entry).max(MOST_ENTRIES).readonly(),
  /** 复核. */
  review: reviewRecordSchema.default(EMPTY_REVIEW),
  /** 练习底册, where the workbook is an exercise. */
  exercise: exerciseRecordSchema.optional(),
});

export type FileRecord = z.infer<typeof fileRecordSchema>;
/** 填报记录 of one press. */
export type JournalEntry = FileRecord['journal'][number];

export const EMPTY_RECORD: FileRecord = { schema: 'ziping-file/1', profiles: {}, judgements: { scores: {}, offTable: {} }, marksShown: false, journal: [], review: EMPTY_REVIEW };

/** Reads the record of a file; null when it is damaged or of a later version, so that nobody overwrites what they cannot read. */
export function readRecord(text: string | null): FileRecord | null {
  if (text === null) return EMPTY_RECORD;
  if (text.length > LONGEST_RECORD) return null;
  try {
    return fileRecordSchema.parse(JSON.parse(text), { jitless: true });
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}

/** The record with one more press in its journal; the newest one stays, however long. */
export function withEntry(record: FileRecord, entry: JournalEntry): FileRecord {
  const journal = [...record.journal, entry].slice(-MOST_ENTRIES);
  const lengths = journal.map((one) => JSON.stringify(one).length);
  let first = 0;
  for (let all = lengths.reduce((sum, length) => sum + length, 0); all > LONGEST_JOURNAL && first < journal.length - 1; first += 1) all -= lengths[first]!;
  return { ...record, journal: journal.slice(first) };
}

/** The record with the profile of a form; null gives the choice back to the evidence. `hash` only of what was changed locally. */
export function withProfile(record: FileRecord, formId: string, profileId: string | null, hash: string | null = null): FileRecord {
  const { profileHashes, ...others } = record;
  const hashes = withText(profileHashes ?? {}, formId, hash);
  const profiles = withText(record.profiles, formId, profileId);
  return Object.keys(hashes).length === 0 ? { ...others, profiles } : { ...others, profiles, profileHashes: hashes };
}

/** Texts by key with one more, or with one less. */
export function withText(entries: Readonly<Record<string, string>>, key: string, value: string | null): Record<string, string> {
  const others = Object.fromEntries(Object.entries(entries).filter(([other]) => other !== key));
  return value === null ? others : { ...others, [key]: value };
}

export function writeRecord(record: FileRecord): string {
  return JSON.stringify(record);
}

/** What people decided, as scoring takes it. */
export function judgementsOf({ judgements }: FileRecord, acceptDefaults: boolean): Judgements {
  return { scores: decimals(judgements.scores), offTable: decimals(judgements.offTable), acceptDefaults };
}

function decimals(texts: Readonly<Record<string, string>>): ReadonlyMap<string, ReturnType<typeof decimal>> {
  return new Map(Object.entries(texts).map(([key, text]) => [key, decimal(text)]));
}
