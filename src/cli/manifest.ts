import { readFileSync } from 'node:fs';
import type { Document } from 'yaml';
import { isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { ConfigError } from '../platform/settings.js';
import { projectFile } from '../platform/project-file.js';

export interface ManifestOptions {
  /** Lower-case letters, digits, `-` and `_`. */
  prefix?: string;
  url?: string;
  socket?: true;
}

/** Slack allows these in a command's name; `listeners.ts` recognises them. */
const PREFIX = /^[a-z0-9_-]{0,20}$/;

/** The manifest of this version, fitted to a workspace, as YAML. @throws ConfigError */
export function manifestFor({ prefix = '', url, socket }: ManifestOptions): string {
  if (!PREFIX.test(prefix))
    throw new ConfigError(`--prefix is “${prefix}”. Expected lower-case letters, digits and -.`);
  if (url !== undefined && !/^https:\/\/[^/\s]+/.test(url)) {
    throw new ConfigError(
      `--url is “${url}”. Expected an https address, such as https://daybreak.example.com.`,
    );
  }
  const manifest = parseDocument(readFileSync(projectFile('manifest.yml'), 'utf8'));
  if (prefix) prefixCommands(manifest, prefix);
  if (url) replaceAddresses(manifest, url.replace(/\/$/, ''));
  if (socket) useSocketMode(manifest);
  return manifest.toString();
}

function prefixCommands(manifest: Document, prefix: string): void {
  const commands = manifest.getIn(['features', 'slash_commands']);
  if (!isSeq(commands)) return;
  for (const command of commands.items) {
    if (isMap(command)) command.set('command', `/${prefix}${String(command.get('command')).slice(1)}`);
  }
}

function replaceAddresses(manifest: Document, address: string): void {
  manifest.setIn(['oauth_config', 'redirect_urls', 0], `${address}/slack/oauth_redirect`);
  visit(manifest, {
    Pair(_, { key, value }) {
      if (isScalar(key) && isScalar(value) && (key.value === 'url' || key.value === 'request_url'))
        value.value = `${address}/slack/events`;
    },
  });
}

function useSocketMode(manifest: Document): void {
  manifest.setIn(['settings', 'socket_mode_enabled'], true);
  manifest.deleteIn(['settings', 'event_subscriptions', 'request_url']);
  manifest.deleteIn(['settings', 'interactivity', 'request_url']);
  manifest.deleteIn(['oauth_config', 'redirect_urls']);
  const commands = manifest.getIn(['features', 'slash_commands']);
  if (isSeq(commands)) for (const command of commands.items) if (isMap(command)) command.delete('url');
}

export function printManifest(options: ManifestOptions): void {
  process.stdout.write(manifestFor(options));
}

/** The bot scopes that the manifest asks for. */
export function manifestScopes(): string[] {
  const manifest = parseDocument(readFileSync(projectFile('manifest.yml'), 'utf8'));
  const scopes = manifest.getIn(['oauth_config', 'scopes', 'bot']);
  return isSeq(scopes) ? (scopes.toJSON() as string[]) : [];
}
