import * as z from 'zod';
import { citation, source } from '../../profile/rule-profile';

/**
 * 复核标准: the one definition of a criteria pack. What a reviewer takes points off for stands in a file, with its basis
 * and fixed steps, so that the same fault costs the same in the next form. Shares are ratios ("0.3" is 30 % of the weight).
 */

const words = z.strictObject({ zh: z.string().min(1).max(300), en: z.string().min(1).max(300) });
const share = z.string().regex(/^(?:0|1|0\.\d{1,4})$/, 'profile.not-decimal')
  .meta({ id: 'share', description: '扣减占分值的比例，如 "0.3"' });

const step = z.strictObject({
  share,
  /** When this step is taken, so that two reviewers take the same one. */
  when: words,
}).meta({ id: 'step', description: '扣减档次' });

const criterion = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/, 'profile.not-word'),
  name: words,
  /** What is wrong, as it can stand in an opinion. */
  wording: words,
  steps: z.array(step).min(2).max(10).readonly(),
  cite: citation,
}).meta({ id: 'criterion', description: '复核标准的一条' });

export const criteriaPackSchema = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'profile.not-id'),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'profile.not-version'),
  name: words,
  /** documented: an issued document sets the steps. sample: 示例标准, drawn from practice. */
  standing: z.enum(['documented', 'sample']),
  sources: z.array(source).min(1).readonly(),
  criteria: z.array(criterion).min(1).max(200).readonly(),
  /** What is knowingly left out or unknown, in Chinese. */
  notCovered: z.array(z.string()).readonly(),
});

export type CriteriaPack = z.infer<typeof criteriaPackSchema>;
export type Criterion = CriteriaPack['criteria'][number];
export type DeductionStep = Criterion['steps'][number];
