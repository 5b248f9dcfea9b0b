// Compiles the bot and the playground's page into dist/, and copies the page's static files beside them.
import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const compile = (project) =>
  execFileSync(process.execPath, [at('node_modules/typescript/bin/tsc'), '-p', at(project)], {
    stdio: 'inherit',
  });

compile('tsconfig.build.json');
compile('src/playground/web');
cpSync(at('src/playground/web'), at('dist/src/playground/web'), {
  recursive: true,
  filter: (path) => !/(\.ts|tsconfig\.json)$/.test(path),
});
