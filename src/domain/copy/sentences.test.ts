import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

/** Where everything a person sees is made. */
const FOLDERS = ['src/features', 'src/flows', 'src/platform/slack'];
/** Two words with a space between them. */
const WORDS = /\p{L}{2,}[,.:;]? +\p{L}{2,}/u;
/** Read by machines. */
const EXCEPTIONS = ['slack library', 'text/html; charset=utf-8', 'grant state'];
/** Logs, our own errors and reasons that are stored are for whoever runs Daybreak. */
const NOT_FOR_READERS = /^(new \w*Error|(\w+\.)*log\.\w+|silent)\(/;
/** `once` keys an effect; `usage` is syntax. */
const NOTES = new Set(['reason', 'because', 'once', 'usage']);

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')))
    .filter((file) => file.endsWith('.ts') && !/(\.test|store)\.ts$/.test(file)),
);

/** Literals that read like a sentence and stand where somebody in Slack may see them. */
function sentencesIn(name: string, code: string): string[] {
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (isForOperators(node, file)) return;
    if (isLiteral(node) && WORDS.test(node.text) && !isMachines(node.text))
      found.push(`${name}: ${node.text}`);
    node.forEachChild(look);
  };
  look(file);
  return found;
}

const isLiteral = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);

const isMachines = (text: string): boolean => EXCEPTIONS.includes(text) || text.startsWith('<!doctype html>');

function isForOperators(node: ts.Node, file: ts.SourceFile): boolean {
  if (ts.isPropertyAssignment(node)) return NOTES.has(node.name.getText(file));
  if (ts.isImportDeclaration(node)) return true;
  const isCall = ts.isCallExpression(node) || ts.isNewExpression(node);
  return isCall && NOT_FOR_READERS.test(node.getText(file));
}

describe('every sentence comes from the catalogue', () => {
  it.each(sources)('%s has none of its own', (name) => {
    expect(sentencesIn(name, readFileSync(name, 'utf8'))).toEqual([]);
  });

  it.each([
    ["throw new Refusal('Nothing was changed.');", 1],
    ["const view = { text: 'It is urgent' };", 1],
    ['const view = { text: `No rush, ${name}: it can wait.` };', 2],
    ["button('nudge.hold', `Deliver at ${clock}`, id);", 1],
    ["say('held.gone');", 0],
    ["deps.log.warn({ err }, 'could not show it');", 0],
    ["return { kind: 'drop', reason: 'no longer held' };", 0],
  ])('%s has %i', (code, count) => {
    expect(sentencesIn('example.ts', code)).toHaveLength(count);
  });
});
