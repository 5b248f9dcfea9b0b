import { z } from 'zod';
import { type Key, sayIn } from '../domain/copy/index.js';
import { escape } from '../domain/escape.js';
import { UserId, WorkspaceId } from '../domain/ids.js';
import type { Deps } from '../platform/deps.js';
import { job } from '../platform/queue/job.js';
import type { Granting } from '../platform/slack/grants/index.js';
import type { Envelope } from '../platform/slack/receive.js';
import { publishHome } from './home.js';

/** Slack sends the person's browser here from its consent page. */
export async function finishGranting(
  query: URLSearchParams,
  deps: Deps,
): Promise<{ status: number; html: string }> {
  const granting = await deps.grants.finish(query);
  const say =
    granting.kind === 'granted' ? await deps.directory.say(granting.workspace, granting.user) : sayIn('en');
  if (granting.kind === 'granted') await showAtHome(granting, deps);
  const key: Key = `grants.page_${granting.kind}`;
  return {
    status: granting.kind === 'granted' || granting.kind === 'declined' ? 200 : 400,
    html: page(say.plain(key)),
  };
}

async function showAtHome(granted: Extract<Granting, { kind: 'granted' }>, deps: Deps): Promise<void> {
  await publishHome(granted, deps).catch((error: unknown) =>
    deps.log.warn({ err: error }, 'could not show the Home tab'),
  );
}

const page = (sentence: string): string => `<!doctype html>
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Daybreak</title>
<style>body{font:18px/1.5 system-ui,sans-serif;max-width:32em;margin:20vh auto;padding:0 1em;color:#222}</style>
<h1>Daybreak</h1><p>${escape(sentence)}</p>`;

const Revoked = z.object({ workspace: WorkspaceId, people: z.array(UserId) });

/** Somebody took the permission back in Slack itself. */
export const tokensRevoked = job({
  name: 'tokens.revoked',
  queue: 'events',
  payload: Revoked,
  attempts: 5,
  run: ({ workspace, people }, { grants }) => grants.forget(workspace, people),
});

/** Tokens of the bot itself come with `app_uninstalled`. */
export function readTokensRevoked({ team_id: workspace, event }: Envelope): z.infer<typeof Revoked> | null {
  const tokens = z.looseObject({ oauth: z.array(UserId).default([]) }).safeParse(event['tokens']).data;
  return tokens && tokens.oauth.length > 0 ? { workspace, people: tokens.oauth } : null;
}
