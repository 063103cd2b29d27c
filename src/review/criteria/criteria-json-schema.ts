import * as z from 'zod';
import { criteriaPackSchema } from './criteria-pack';

/** 复核标准文件的 JSON Schema (criteria/criteria.schema.json), for editors and other programs, as it is committed. */
export function criteriaSchemaText(): string {
  const schema = z.toJSONSchema(criteriaPackSchema, {
    io: 'input',
    // Readonly is a matter of our types; in JSON Schema it would tell editors that nobody may write the list.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
  return `${JSON.stringify({ ...schema, title: '复核标准 · criteria pack' }, null, 2)}\n`;
}
