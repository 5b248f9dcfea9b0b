import { describe, expect, it } from '@jest/globals';
import { readConfig } from './config.js';
import { describeSettings } from './settings.js';

const KEY = Buffer.alloc(32, 7).toString('base64');
const enough = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: '12345678' };

describe('readConfig', () => {
  it('needs no more than Slack’s two secrets', () => {
    expect(readConfig(enough)).toMatchObject({
      slack: { apiUrl: 'https://slack.com/api/', transport: { kind: 'http' } },
      dataDir: '.daybreak',
      role: 'all',
      port: 3000,
      databaseUrl: undefined,
      redisUrl: undefined,
    });
  });

  it('takes an app-level token as the wish for Socket Mode', () => {
    const { slack } = readConfig({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' });
    expect(slack.transport).toEqual({ kind: 'socket', appToken: 'xapp-1' });
  });

  it.each([
    [
      { SLACK_BOT_TOKEN: undefined },
      'SLACK_BOT_TOKEN is not set. Expected a bot token that starts with xoxb-.',
    ],
    [
      { SLACK_SIGNING_SECRET: '' },
      'SLACK_SIGNING_SECRET is not set. Expected it for HTTP, or SLACK_APP_TOKEN (xapp-…) for Socket Mode.',
    ],
    [{ PORT: 'http' }, 'PORT is “http”. Expected a port number, 0 to 65535.'],
    [{ PORT: '70000' }, 'PORT is “70000”. Expected a port number, 0 to 65535.'],
    [{ ROLE: 'king' }, 'ROLE is “king”. Expected web, worker or all.'],
    [
      { ROLE: 'web' },
      'DATABASE_URL is not set. Expected one with ROLE=web: an embedded database serves one process.',
    ],
    [
      { LOG_LEVEL: 'loud' },
      'LOG_LEVEL is “loud”. Expected trace, debug, info, warn, error, fatal or silent.',
    ],
    [
      { REDIS_URL: 'localhost', ENCRYPTION_KEY: KEY },
      'REDIS_URL is a value of 9 characters that does not fit. Expected redis://host:6379.',
    ],
  ])('%j: %s', (change, sentence) => {
    expect(() => readConfig({ ...enough, ...change })).toThrow(new Error(sentence));
  });

  it('never shows a secret', () => {
    const secret = 'super-secret-value';
    for (const name of [
      'SLACK_BOT_TOKEN',
      'SLACK_APP_TOKEN',
      'DATABASE_URL',
      'REDIS_URL',
      'ENCRYPTION_KEY',
    ]) {
      const env = { ...enough, [name]: secret };
      expect(() => readConfig(env)).toThrow(name);
      expect(() => readConfig(env)).not.toThrow(secret);
      expect(JSON.stringify(describeSettings(env))).not.toContain(secret);
    }
  });

  it('opens the connectors that have a key, at their usual addresses', () => {
    expect(readConfig(enough).connectors).toEqual({});
    expect(
      readConfig({ ...enough, LINEAR_API_KEY: 'lin_api_1', NOTION_TOKEN: 'ntn_not_1' }).connectors,
    ).toEqual({
      linear: { apiKey: 'lin_api_1', apiUrl: 'https://api.linear.app/graphql' },
      notion: { token: 'ntn_not_1', apiUrl: 'https://api.notion.com' },
    });
  });

  it('signs what it tells a webhook', () => {
    const CONNECTOR_WEBHOOK_URL = 'https://example.com/in';
    expect(() => readConfig({ ...enough, CONNECTOR_WEBHOOK_URL })).toThrow(
      /^CONNECTOR_WEBHOOK_SECRET is not set\./,
    );
    expect(() =>
      readConfig({ ...enough, CONNECTOR_WEBHOOK_URL, CONNECTOR_WEBHOOK_SECRET: 'too short' }),
    ).toThrow(/^CONNECTOR_WEBHOOK_SECRET is a value of 9 characters that does not fit\./);
  });

  it('wants one key for every process on a given database', () => {
    expect(() => readConfig({ ...enough, DATABASE_URL: 'postgres://localhost/d' })).toThrow(
      /^ENCRYPTION_KEY is not set\./,
    );
  });
});
