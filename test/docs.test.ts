import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { commands } from '../src/app.js';
import { features } from '../src/features/index.js';
import { flowEffects } from '../src/flows/index.js';
import { SETTING_NAMES } from '../src/platform/settings.js';
import { stories } from '../src/playground/stories/index.js';

const read = (file: string): string => readFileSync(file, 'utf8');
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.posix.join('docs', file.replaceAll(path.sep, '/'))),
];
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')));

/** Everything that `pattern` captures, each with the page it is on. */
const named = (pattern: RegExp): { page: string; name: string }[] =>
  pages.flatMap((page) => [...read(page).matchAll(pattern)].map(([, name = '']) => ({ page, name })));

describe('the tree in the README', () => {
  const [, block = ''] = /```\n(src\/\n[\s\S]*?)```/.exec(read('README.md')) ?? [];
  const lines = block
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, indent = '', name = '', about = ''] = /^( *)(\S+)\s*(.*)$/.exec(line) ?? [];
      return { depth: indent.length / 2, name, about };
    });
  const under = (parent: string): string[] => {
    const from = lines.findIndex(({ name }) => name === parent);
    const depth = lines[from]?.depth ?? 0;
    const rest = lines.slice(from + 1);
    const end = rest.findIndex((line) => line.depth <= depth);
    return rest
      .slice(0, end < 0 ? undefined : end)
      .filter((line) => line.depth === depth + 1)
      .map(({ name }) => name);
  };
  const inside = (folder: string, only: 'all' | 'folders'): string[] =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => only === 'all' || entry.isDirectory())
      .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));

  it('names exactly what is in src', () => {
    expect(under('src/').sort()).toEqual(inside('src', 'all').sort());
  });

  it('names exactly the features', () => {
    expect(under('features/').sort()).toEqual(inside('src/features', 'folders').sort());
  });

  it('names no other folder that is not there', () => {
    const others = lines.filter(({ depth }) => depth === 0).map(({ name }) => name);
    expect(others.filter((name) => !statSync(name, { throwIfNoEntry: false })?.isDirectory())).toEqual([]);
  });

  it('says of each what it is', () => {
    expect(lines.filter(({ name, about }) => name !== 'src/' && about === '')).toEqual([]);
  });
});

describe('the documentation', () => {
  it('links only to files that are there', () => {
    const links = named(/\]\((?!https?:|#)([^)#\s]+)/g);
    expect(links.length).toBeGreaterThan(15);
    expect(links.filter(({ page, name }) => !existsSync(path.join(path.dirname(page), name)))).toEqual([]);
  });

  it('names only files and folders that are there', () => {
    const paths = named(/`((?:src|test|migrations|scripts|bench|docs)\/[\w./-]+)`/g);
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter(({ name }) => !existsSync(name))).toEqual([]);
  });

  it('names only npm scripts that there are', () => {
    const called = named(/npm (?:run )?((?<=run )[\w:-]+|test|start)\b/g);
    expect(called.length).toBeGreaterThan(8);
    expect(called.filter(({ name }) => !(name in scripts))).toEqual([]);
  });

  it('names only stories that there are', () => {
    const told = named(/--story ([\w-]+)/g);
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter(({ name }) => !stories.some(({ id }) => id === name))).toEqual([]);
  });

  it('names only commands, and words after /daybreak, that the bot answers', () => {
    const answered = new Set(commands.map(({ name }) => name));
    const words = features.flatMap(({ subcommands = [] }) => subcommands.map(({ word }) => word));
    const called = named(/`(\/[a-z]+(?: [a-z]+)?)[^`]*`/g).filter(({ name }) =>
      answered.has(name.split(' ')[0] ?? ''),
    );
    expect(called.length).toBeGreaterThan(5);
    const spoken = called.flatMap(({ name }) => (name.startsWith('/daybreak ') ? [name.split(' ')[1]] : []));
    expect(spoken.filter((word) => word && !['help', 'status', ...words].includes(word))).toEqual([]);
  });

  it('lists every command in the README', () => {
    for (const { name } of commands) expect(read('README.md')).toContain(`| \`${name}`);
    for (const { word } of features.flatMap(({ subcommands = [] }) => subcommands))
      expect(read('README.md')).toContain(`| \`/daybreak ${word}`);
  });

  it('has each decision numbered once, without a gap', () => {
    const numbers = readdirSync('docs/decisions').map((file) => Number(file.slice(0, 3)));
    expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
  });

  it('lists exactly the effects of the outbox, each with its promise', () => {
    const rows = [...read('docs/promises.md').matchAll(/\(`([\w.]+)`\)\s*\|\s*([^|,]+?)\s*[|,]/g)];
    const told = rows.map(([, name, promise]) => `${name} ${promise?.replaceAll(' ', '-')}`);
    const effects = [...features.flatMap((feature) => feature.effects ?? []), ...flowEffects];
    expect(told.sort()).toEqual(effects.map(({ name, promise }) => `${name} ${promise}`).sort());
  });
});

describe('docs/hosting.md', () => {
  const page = read('docs/hosting.md');

  it('has each setting in its table once, and nothing that is none', () => {
    const [, table = ''] = /\| variable[^\n]*\n((?:\|[^\n]*\n)+)/.exec(page) ?? [];
    const rows = [...table.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name);
    expect(rows.sort()).toEqual([...SETTING_NAMES].sort());
  });

  it('names no other variable', () => {
    const OF_COMPOSE = 'POSTGRES_PASSWORD';
    const names = [...page.matchAll(/\b([A-Z]+_[A-Z_]+)\b/g)].map(([, name = '']) => name);
    const known: string[] = [...SETTING_NAMES, OF_COMPOSE];
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
  });
});
