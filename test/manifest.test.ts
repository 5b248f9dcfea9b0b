import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { WebClient } from '@slack/web-api';
import { Ajv, type AnySchema } from 'ajv';
import { parse } from 'yaml';
import { z } from 'zod';
import { commands, subscribedEvents } from '../src/app.js';
import { USER_SCOPES } from '../src/platform/slack/grants/index.js';
import { features } from '../src/features/index.js';
import { manifestFor, type ManifestOptions, manifestScopes } from '../src/cli/manifest.js';

const Manifest = z.looseObject({
  features: z.looseObject({
    slash_commands: z.array(
      z.looseObject({
        command: z.string(),
        url: z.string().optional(),
        usage_hint: z.string(),
        should_escape: z.boolean(),
      }),
    ),
    shortcuts: z.array(z.looseObject({ type: z.string(), callback_id: z.string() })).default([]),
  }),
  oauth_config: z.looseObject({
    redirect_urls: z.array(z.string()).default([]),
    scopes: z.record(z.string(), z.array(z.string())),
  }),
  settings: z.looseObject({
    event_subscriptions: z.looseObject({
      request_url: z.string().optional(),
      bot_events: z.array(z.string()),
      user_events: z.array(z.string()).default([]),
    }),
    interactivity: z.looseObject({ is_enabled: z.boolean(), request_url: z.string().optional() }),
    socket_mode_enabled: z.boolean(),
  }),
});
const manifestWith = (options: ManifestOptions) => Manifest.parse(parse(manifestFor(options)));
const manifest = Manifest.parse(parse(readFileSync('manifest.yml', 'utf8')));

/** Slack's reference lies beside some checkouts; where it does not, these tables stand alone. */
const REFERENCE = '../shared/reference';

/**
 * The bot scopes that each method needs for what the bot does with it: channels, private channels and the DM
 * with the bot. `spares` are those that Slack lists for conversations the bot has no part in.
 */
const SCOPES_OF: Record<string, { needs: string[]; spares?: string[] }> = {
  'auth.revoke': { needs: [] },
  'auth.test': { needs: [] },
  'canvases.edit': { needs: ['canvases:write'] },
  'chat.delete': { needs: ['chat:write'] },
  'chat.getPermalink': { needs: [] },
  'chat.postEphemeral': { needs: ['chat:write'] },
  'chat.postMessage': { needs: ['chat:write'] },
  'chat.update': { needs: ['chat:write'] },
  'conversations.canvases.create': { needs: ['canvases:write'] },
  'conversations.history': {
    needs: ['channels:history', 'groups:history', 'im:history'],
    spares: ['mpim:history'],
  },
  // Only with a person's own token, which they grant with `im:read`.
  'conversations.info': { needs: [], spares: ['channels:read', 'groups:read', 'im:read', 'mpim:read'] },
  'conversations.list': { needs: ['channels:read'], spares: ['groups:read', 'im:read', 'mpim:read'] },
  'conversations.members': { needs: ['channels:read', 'groups:read'], spares: ['im:read', 'mpim:read'] },
  'conversations.open': { needs: ['im:write'], spares: ['channels:manage', 'groups:write', 'mpim:write'] },
  'conversations.replies': {
    needs: ['channels:history', 'groups:history'],
    spares: ['im:history', 'mpim:history'],
  },
  'dnd.teamInfo': { needs: ['dnd:read'] },
  'oauth.v2.access': { needs: [] },
  'pins.add': { needs: ['pins:write'] },
  'usergroups.users.list': { needs: ['usergroups:read'] },
  'users.info': { needs: ['users:read'] },
  'users.list': { needs: ['users:read'] },
  'views.open': { needs: [] },
  'views.publish': { needs: [] },
  'views.update': { needs: [] },
};

/** By the name an app subscribes to: the `type` it arrives with, and the scope it takes. */
const EVENTS: Record<string, { type: string; needs: string[] }> = {
  app_home_opened: { type: 'app_home_opened', needs: [] },
  app_mention: { type: 'app_mention', needs: ['app_mentions:read'] },
  app_uninstalled: { type: 'app_uninstalled', needs: [] },
  dnd_updated_user: { type: 'dnd_updated_user', needs: ['dnd:read'] },
  'message.channels': { type: 'message', needs: ['channels:history'] },
  'message.groups': { type: 'message', needs: ['groups:history'] },
  'message.im': { type: 'message', needs: ['im:history'] },
  subteam_members_changed: { type: 'subteam_members_changed', needs: ['usergroups:read'] },
  subteam_updated: { type: 'subteam_updated', needs: ['usergroups:read'] },
  team_join: { type: 'team_join', needs: ['users:read'] },
  tokens_revoked: { type: 'tokens_revoked', needs: [] },
  user_change: { type: 'user_change', needs: ['users:read'] },
};

const sorted = (items: Iterable<string>): string[] => [...new Set(items)].sort();

/** Every Web API method that our sources name in a call, whichever client it is called on. */
/** `canvases.create` is one method, and the end of the name of another. */
function calledMethods(): string[] {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('playground'))
    .map((file) => readFileSync(path.join('src', file), 'utf8').replace(/\s+(?=\.)/g, ''));
  return methodsOf(new WebClient(), 0).filter((method) =>
    sources.some((source) =>
      new RegExp(`(?<!\\bconversations\\.)\\b${method.replaceAll('.', '\\.')}\\(`).test(source),
    ),
  );
}

/** `chat.postMessage` and its kind: a client has one object for each family of methods. */
function methodsOf(family: object, depth: number): string[] {
  return Object.entries(family).flatMap(([name, member]: [string, unknown]) => {
    if (typeof member === 'function') return depth > 0 ? [name] : [];
    if (typeof member !== 'object' || member === null || depth > 3) return [];
    return methodsOf(member, depth + 1).map((rest) => `${name}.${rest}`);
  });
}

describe('manifest.yml', () => {
  it('offers exactly the commands that the bot answers', () => {
    const offered = manifest.features.slash_commands.map(({ command }) => command);
    expect(sorted(offered)).toEqual(sorted(commands.map(({ name }) => name)));
  });

  it('has Slack write people in commands as ids, which is how the bot reads them', () => {
    expect(manifest.features.slash_commands.filter(({ should_escape }) => !should_escape)).toEqual([]);
  });

  it('hints only at words that /daybreak knows', () => {
    const hint = manifest.features.slash_commands.find(({ command }) => command === '/daybreak')?.usage_hint;
    const hinted = (hint ?? '').split('|').map((part) => part.trim().split(' ')[0] ?? '');
    const known = features.flatMap(({ subcommands = [] }) => subcommands.map(({ word }) => word));
    expect(hinted.length).toBeGreaterThan(2);
    expect(hinted.filter((word) => !['help', 'status', ...known].includes(word))).toEqual([]);
  });

  it('offers exactly the shortcuts that the bot answers', () => {
    const answered = features.flatMap(({ shortcuts = [] }) => shortcuts.map(({ callbackId }) => callbackId));
    expect(sorted(manifest.features.shortcuts.map(({ callback_id }) => callback_id))).toEqual(
      sorted(answered),
    );
  });

  it('subscribes to exactly the events that the bot takes in', () => {
    const { bot_events: subscribed } = manifest.settings.event_subscriptions;
    expect(subscribed.filter((name) => !EVENTS[name])).toEqual([]);
    const types = subscribed.map((name) => EVENTS[name]?.type ?? name);
    expect(sorted(types)).toEqual(sorted(subscribedEvents));
    expect(subscribed).toEqual(expect.arrayContaining(['message.channels', 'message.groups', 'message.im']));
  });

  it('knows the scopes of every method that is called, and of no other', () => {
    expect(sorted(calledMethods())).toEqual(sorted(Object.keys(SCOPES_OF)));
  });

  it('asks for the scopes that commands, events and called methods need, and for nothing more', () => {
    const needed = [
      'commands',
      ...calledMethods().flatMap((method) => SCOPES_OF[method]?.needs ?? []),
      ...manifest.settings.event_subscriptions.bot_events.flatMap((name) => EVENTS[name]?.needs ?? []),
    ];
    expect(sorted(manifestScopes())).toEqual(sorted(needed));
  });

  it('asks people for nothing at the door, and by themselves for exactly what the Home tab explains', () => {
    expect(Object.keys(manifest.oauth_config.scopes)).toEqual(['bot', 'user_optional']);
    expect(sorted(manifest.oauth_config.scopes['user_optional'] ?? [])).toEqual(sorted(USER_SCOPES));
  });

  it('hears for people only of their direct messages, and only of those who granted it', () => {
    const { user_events: subscribed } = manifest.settings.event_subscriptions;
    expect(subscribed).toEqual(['message.im']);
    const needed = subscribed.flatMap((name) => EVENTS[name]?.needs ?? []);
    expect(manifest.oauth_config.scopes['user_optional']).toEqual(expect.arrayContaining(needed));
  });

  const methodsFile = path.join(REFERENCE, 'slack-methods.json');
  beside(methodsFile)('counts on the scopes that Slack’s reference lists for each method', () => {
    const Listed = z.object({ scope: z.object({ bot: z.array(z.string()).default([]) }) });
    const reference = JSON.parse(readFileSync(methodsFile, 'utf8')) as Record<string, unknown>;
    for (const [method, { needs, spares = [] }] of Object.entries(SCOPES_OF)) {
      expect({ method, scopes: sorted([...needs, ...spares]) }).toEqual({
        method,
        scopes: sorted(Listed.parse(reference[method]).scope.bot),
      });
    }
  });

  describe.each(['1.0.0', '2.0.0'])('by Slack’s manifest schema %s', (version) => {
    const schemaFile = path.join(REFERENCE, `manifest.schema.${version}.json`);
    const faultsOf = (text: string): unknown => {
      const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
      const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as AnySchema);
      return validate(parse(text)) ? [] : validate.errors;
    };
    const variants: [string, ManifestOptions][] = [
      ['as it is', {}],
      ['with a prefix', { prefix: 'acme-' }],
      ['with an address', { url: 'https://bot.example.org' }],
      ['for Socket Mode', { socket: true }],
    ];
    for (const [variant, options] of variants) {
      beside(schemaFile)(`has known keys, and texts that fit, ${variant}`, () => {
        expect(faultsOf(manifestFor(options))).toEqual([]);
      });
    }
    beside(schemaFile)('would be refused with a name that is too long', () => {
      expect(faultsOf(manifestFor({}).replace('name: Daybreak', `name: ${'D'.repeat(36)}`))).not.toEqual([]);
    });
  });
});

/** `it`, or a skip whose title says why. */
function beside(file: string) {
  return (title: string, check: () => void): void => {
    if (existsSync(file)) it(title, check);
    else it.skip(`${title} (skipped: no ${path.basename(file)} beside this checkout)`, check);
  };
}

describe('daybreak manifest', () => {
  const addressesIn = (text: string): string[] => text.match(/https:\/\/[^\s]+/g) ?? [];
  /** Without the comments, which speak of addresses too. */
  const addresses = (options: ManifestOptions): string[] =>
    addressesIn(JSON.stringify(parse(manifestFor(options))).replaceAll('"', ' '));

  it('alone prints manifest.yml', () => {
    expect(parse(manifestFor({}))).toEqual(parse(readFileSync('manifest.yml', 'utf8')));
  });

  it.each(['https://bot.example.org', 'https://bot.example.org/'])(
    '--url %s puts that address everywhere',
    (url) => {
      const all = addresses({ url });
      expect(all).toHaveLength(manifest.features.slash_commands.length + 3);
      expect(sorted(all)).toEqual([
        'https://bot.example.org/slack/events',
        'https://bot.example.org/slack/oauth_redirect',
      ]);
    },
  );

  it.each(['http://bot.example.org', 'bot.example.org', 'https://'])(
    '--url %s is refused in one line that shows what is expected',
    (url) => {
      expect(() => manifestFor({ url })).toThrow(/^--url is “.*”\. Expected an https address, such as .*\.$/);
    },
  );

  it('--prefix acme- puts it before each command and changes nothing else', () => {
    const prefixed = manifestWith({ prefix: 'acme-' });
    const names = prefixed.features.slash_commands.map(({ command }) => command);
    expect(names).toEqual(
      manifest.features.slash_commands.map(({ command }) => command.replace('/', '/acme-')),
    );
    const { slash_commands: _, ...otherFeatures } = prefixed.features;
    const { slash_commands: __, ...sameFeatures } = manifest.features;
    expect({ ...prefixed, features: otherFeatures }).toEqual({ ...manifest, features: sameFeatures });
  });

  it.each(['Acme-', 'acme ', '/acme', 'a'.repeat(21)])('--prefix “%s” is refused', (prefix) => {
    expect(() => manifestFor({ prefix })).toThrow(/^--prefix is “/);
  });

  it('--socket needs no address at all', () => {
    expect(addresses({ socket: true })).toEqual([]);
    expect(manifestWith({ socket: true }).settings).toMatchObject({
      socket_mode_enabled: true,
      interactivity: { is_enabled: true },
    });
  });
});
