// Writes docs/charter.schema.json from what the bot itself reads charters with. Run it after a build.
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { charterJsonSchema } from '../dist/src/domain/charter.js';

writeFileSync(
  'docs/charter.schema.json',
  await format(JSON.stringify(charterJsonSchema()), { parser: 'json', printWidth: 110 }),
);
