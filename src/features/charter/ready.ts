import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { BUILT_IN_KINDS, type ReadyCharter } from '../../domain/charter.js';
import { projectFile } from '../../platform/project-file.js';
import { cueFinder } from './recognising/cues.js';
import { Basis, type WrittenExample } from './recognising/recognise.js';

/** A ready charter as it is written. */
export const readyCharter = (name: ReadyCharter): string =>
  readFileSync(projectFile(`charters/${name}.yml`), 'utf8');

const Line = z.strictObject({ kind: z.enum(BUILT_IN_KINDS).nullable(), text: z.string() });

/** Messages of the built-in kinds, and of none. */
export const builtInExamples = (): WrittenExample[] =>
  readFileSync(projectFile('charters/examples.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => Line.parse(JSON.parse(line)));

const Cues = z.record(
  z.string(),
  z.string().transform((words) => words.split(/,\s+/)),
);
const cues = (): z.output<typeof Cues> =>
  Cues.parse(parse(readFileSync(projectFile('charters/cues.yml'), 'utf8')));

let basis: Basis | null = null;
/** What every charter's recogniser begins with, the same for all. */
export const sharedBasis = (): Basis => (basis ??= new Basis(builtInExamples(), cueFinder(cues())));
