import * as z from 'zod';
import { derivedProfileSchema, ruleProfileSchema } from './rule-profile';

/** 口径文件的 JSON Schema (profiles/profile.schema.json), for editors and other programs: a whole profile or a derived one. */
export function profileJsonSchema(): Readonly<Record<string, unknown>> {
  const file = z.union([ruleProfileSchema.omit({ derivedFrom: true }), derivedProfileSchema]);
  const schema = z.toJSONSchema(file, {
    io: 'input',
    // Readonly is a matter of our types; in JSON Schema it would tell editors that nobody may write the list.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
  return { ...schema, title: '规则口径 · rule profile' };
}

/** The committed text. */
export function profileSchemaText(): string {
  return `${JSON.stringify(profileJsonSchema(), null, 2)}\n`;
}
