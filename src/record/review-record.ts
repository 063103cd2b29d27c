import * as z from 'zod';

/**
 * 复核记录: what a reviewer decided about the forms of a file, and what of it shows in the workbook. Findings and rows are
 * named by what they are and not by address, so that an inserted row loses nothing.
 */

/** More than any review has; what goes beyond is a record nobody made. */
const MOST = 5_000;

const key = z.string().min(1).max(1_000);
const seen = z.string().regex(/^[0-9a-f]{16}$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const list = <T extends z.ZodType>(item: T, most = MOST) => z.array(item).max(most).readonly().default([]);

const waiver = z.strictObject({
  key,
  /** 指纹 of what was seen. */
  seen,
  at: z.string().max(200),
  reason: z.enum(['local-rule', 'verified', 'other']),
  text: z.string().max(500),
  on: day,
}).readonly();

const deduction = z.strictObject({
  row: key,
  pack: z.string().max(100),
  criterion: z.string().max(100),
  step: z.string().regex(/^(?:0|1|0\.\d{1,4})$/),
}).readonly();

export const reviewRecordSchema = z.strictObject({
  waivers: list(waiver),
  /** 列入意见 by finding. */
  opinion: list(key),
  /** 批注 by finding. */
  notes: list(z.strictObject({ key, text: z.string().min(1).max(2_000) }).readonly()),
  /** 已看: 指纹 of what was shown. */
  seen: list(seen, 20_000),
  /** 复核得分 by row. */
  scores: list(z.strictObject({ row: key, score: z.string().regex(/^-?\d{1,12}(\.\d{1,12})?$/) }).readonly()),
  deductions: list(deduction),
  /** 复核标准 in use. */
  pack: z.strictObject({ id: z.string().max(100), version: z.string().max(40) }).nullable().default(null),
  /** 标出发现的格: our marks on findings are lit. */
  marksShown: z.boolean().default(false),
  /** 备注: 指纹 of the notes we wrote, so that no other is ever taken away. */
  notesWritten: list(seen, 20_000),
}).readonly();

export type ReviewRecord = z.infer<typeof reviewRecordSchema>;

export const EMPTY_REVIEW: ReviewRecord = {
  waivers: [], opinion: [], notes: [], seen: [], scores: [], deductions: [], pack: null, marksShown: false, notesWritten: [],
};
