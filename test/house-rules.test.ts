import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { cruise, type IForbiddenRuleType } from 'dependency-cruiser';

const layer = (
  name: string,
  from: string,
  to: string,
  options: { fromNot?: string; toNot?: string } = {},
): IForbiddenRuleType => ({
  name,
  severity: 'error',
  from: { path: from, ...(options.fromNot ? { pathNot: options.fromNot } : {}) },
  to: { path: to, ...(options.toNot ? { pathNot: options.toNot } : {}) },
});

const TESTS = '\\.test\\.ts$|^test/';
/** `main -> app -> flows -> features/x/index -> x's own files -> platform -> domain` */
const rules: IForbiddenRuleType[] = [
  layer('the domain knows nobody', '^src/domain', '^src/(?!domain)', { fromNot: TESTS }),
  layer(
    'the platform knows the domain alone',
    '^src/platform',
    '^src/(features|flows|playground|cli|app|main)',
    {
      fromNot: TESTS,
    },
  ),
  layer(
    'a feature knows neither flows nor the playground',
    '^src/features',
    '^src/(flows|playground|cli|app|main)',
  ),
  {
    name: 'a feature never imports another',
    severity: 'error',
    from: { path: '^src/features/([^/]+)/' },
    to: { path: '^src/features/([^/]+)/', pathNot: '^src/features/$1/' },
  },
  layer(
    'flows see only the front door of a feature',
    '^src/(flows|app|cli|main)',
    '^src/features/[^/]+/(?!index\\.ts)',
  ),
  layer('flows know neither the app nor the playground', '^src/flows', '^src/(playground|cli|app|main)'),
  layer('the bot never imports the playground', '^src', '^src/playground', {
    fromNot: '^src/(playground|cli)',
  }),
  layer('the playground knows of ours only the clock and the domain', '^src/playground', '^src/', {
    fromNot: TESTS,
    toNot: '^src/(playground|domain|platform/clock)',
  }),
  layer(
    'rules and views import only the domain and each other',
    '^src/features/.*(rules|views)\\.ts$',
    '^src/(?!domain)',
    {
      toNot: '(rules|views|slack/interactions)\\.ts$',
    },
  ),
  layer('only platform/queue knows BullMQ and Redis', '^src', '(^|/)(bullmq|ioredis)(/|$)', {
    fromNot: '^src/platform/queue',
  }),
  layer('only platform/slack knows Bolt and WebClient', '^src', '@slack/(bolt|web-api)(/|$)', {
    fromNot: '^src/(platform/slack|playground)',
  }),
  {
    name: 'no circles',
    severity: 'error',
    from: { path: '^src' },
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
];

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));

/** The page runs in a browser, which has a clock of its own. */
const PAGE = 'src/playground/web/';

/** Lines of our sources that match, outside the file `except`. */
function linesWith(pattern: RegExp, except: string): string[] {
  return sources('src')
    .filter((file) => !file.endsWith(except) && !file.startsWith(PAGE))
    .flatMap((file) => {
      const lines = readFileSync(file, 'utf8').split('\n');
      return lines.flatMap((line, index) =>
        pattern.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [],
      );
    });
}

describe('the house', () => {
  it('lets each room import only what it may', async () => {
    const { output } = await cruise(['src'], {
      validate: true,
      ruleSet: { forbidden: rules },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '^src/playground/web' },
      tsConfig: { fileName: 'tsconfig.json' },
    });
    if (typeof output === 'string') throw new Error(output);
    expect(output.summary.totalCruised).toBeGreaterThan(50);
    expect(output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual(
      [],
    );
  });

  it.each([
    {
      what: 'the time is read',
      pattern: /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/,
      onlyIn: 'platform/clock.ts',
    },
    { what: 'a timer is set', pattern: /\bset(Timeout|Interval|Immediate)\(/, onlyIn: 'platform/clock.ts' },
    { what: 'the environment is read', pattern: /\bprocess\.env\b/, onlyIn: 'platform/config.ts' },
    {
      what: 'a type is loosened',
      pattern: /:\s*any\b|\bas any\b|@ts-(ignore|expect-error)/,
      onlyIn: 'nowhere',
    },
  ])('$what in no file but $onlyIn', ({ pattern, onlyIn }) => {
    expect(linesWith(pattern, onlyIn)).toEqual([]);
  });
});
