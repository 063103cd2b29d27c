// `npm run schema`: writes profiles/profile.schema.json and criteria/criteria.schema.json, each from its one definition in src.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

async function written(entry) {
  const { outputFiles } = await build({ entryPoints: [`${root}/${entry}`], bundle: true, write: false, format: 'esm', platform: 'node' });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

const { profileSchemaText } = await written('src/profile/profile-json-schema.ts');
const { criteriaSchemaText } = await written('src/review/criteria/criteria-json-schema.ts');
writeFileSync(`${root}/profiles/profile.schema.json`, profileSchemaText());
writeFileSync(`${root}/criteria/criteria.schema.json`, criteriaSchemaText());
