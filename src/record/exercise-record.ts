import * as z from 'zod';
import { LAST_SEED, MOST_TASKS } from '../teach/exercise/exercise-choice';
import { MOST_GIVEN } from '../teach/exercise/handed-out';

/** 练习底册 as it travels in an exercise workbook: what src/teach/exercise/exercise-key.ts describes, read as a stranger's. */

const MOST_SHEETS = 8;

const short = z.string().max(1_000);
const long = z.string().max(40_000);
const decimalText = z.string().regex(/^-?\d{1,12}(\.\d{1,12})?$/);
const ref = z.strictObject({ sheet: short, row: z.int().min(0).max(1_048_575), column: z.int().min(0).max(16_383) });
const value = z.union([long, z.number(), z.boolean(), z.strictObject({ error: short }), z.null()]);
const cell = z.strictObject({ at: z.string().max(20), value, text: long, formula: z.string().max(10_000).nullable(), format: short });
const task = z.strictObject({ cells: z.array(ref).min(1).max(1).readonly(), points: z.int().min(2).max(4).multipleOf(2), plant: short.nullable() });

export const exerciseRecordSchema = z.strictObject({
  seed: z.int().min(1).max(LAST_SEED),
  number: short,
  kind: z.enum(['blank', 'errors']),
  form: short,
  profile: z.strictObject({ id: short, hash: short }),
  tasks: z.array(task).min(1).max(MOST_TASKS).readonly(),
  given: z.array(z.strictObject({ sheet: short, cells: z.array(cell).max(MOST_GIVEN).readonly() })).min(1).max(MOST_SHEETS).readonly(),
  judgements: z.strictObject({ scores: z.record(short, decimalText), offTable: z.record(short, decimalText) }),
  answers: z.string().regex(/^[0-9a-f]{16}$/),
});
