import { z } from 'zod';
import { decimal } from '../exact/decimal';
import type { Judgements } from '../scoring/form-score';

/**
 * 随档记录: what of ours belongs to the file and travels in it: the profile chosen for each form, what people decided
 * where the rule leaves room, and the journal that undo reads. Kept in one custom XML part as this JSON.
 */

const decimalText = z.string().regex(/^-?\d{1,12}(\.\d{1,12})?$/);
const short = z.string().max(1_000);

const content = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('empty') }),
  z.strictObject({ kind: z.literal('number'), decimal: z.string().max(400) }),
  z.strictObject({ kind: z.literal('text'), text: z.string().max(40_000) }),
  z.strictObject({ kind: z.literal('boolean'), value: z.boolean() }),
  z.strictObject({ kind: z.literal('error'), error: short }),
  z.strictObject({ kind: z.literal('formula'), formula: z.string().max(10_000), cached: z.string().max(40_000).nullable() }),
]);

const edit = z.strictObject({
  ref: z.strictObject({ sheet: short, row: z.int().min(0), column: z.int().min(0) }),
  before: content,
  after: content,
  format: short.nullable(),
  formatBefore: short.nullable(),
});

const fileRecordSchema = z.strictObject({
  schema: z.literal('ziping-file/1'),
  /** Profile id by form id. */
  profiles: z.record(short, short),
  judgements: z.strictObject({
    /** Score by the address of its cell. */
    scores: z.record(short, decimalText),
    /** Off-table points by name. */
    offTable: z.record(short, decimalText),
  }),
  /** 填报记录, newest last: each entry is taken back as a whole. */
  journal: z.array(z.strictObject({ what: z.literal('fill'), edits: z.array(edit).readonly() })).max(50).readonly(),
});

export type FileRecord = z.infer<typeof fileRecordSchema>;

export const EMPTY_RECORD: FileRecord = { schema: 'ziping-file/1', profiles: {}, judgements: { scores: {}, offTable: {} }, journal: [] };

/** Reads the record of a file; null when it is damaged or of a later version, so that nobody overwrites what they cannot read. */
export function readRecord(text: string | null): FileRecord | null {
  if (text === null) return EMPTY_RECORD;
  try {
    return fileRecordSchema.parse(JSON.parse(text), { jitless: true });
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
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
