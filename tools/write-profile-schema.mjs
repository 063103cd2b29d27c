// `npm run schema`: writes profiles/profile.schema.json from the one definition in src/profile/rule-profile.ts.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

const { outputFiles } = await build({
  entryPoints: [`${root}/src/profile/profile-json-schema.ts`],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
const { profileSchemaText } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
writeFileSync(`${root}/profiles/profile.schema.json`, profileSchemaText());
