/** The page on which a person lets the app act as them, or does not: `/oauth/v2/authorize`. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { allowed, type Asked, declined, readAsked, Unanswerable } from './authorize.js';
import type { Backstage } from './backstage.js';
import { personOf, requireColleague, Impossible } from './deeds/outcome.js';
import type { Fields } from './http.js';

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
};

const IN_WORDS: Record<string, string> = {
  'channels:history': 'Read messages in public channels',
  'chat:write': 'Send messages as you, and delete messages of yours',
  'dnd:write': 'Pause your notifications',
  'groups:history': 'Read messages in your private channels',
  'im:history': 'Read your direct messages',
  'im:read': 'See which direct messages you have',
  'im:write': 'Begin direct messages as you',
  'users.profile:write': 'Change your status',
};

/** Shows the question, and takes the answer. */
export function serveConsent(
  request: IncomingMessage,
  answer: Fields,
  response: ServerResponse,
  backstage: Backstage,
): void {
  const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
  try {
    const asked = readAsked(query, backstage);
    if (request.method !== 'POST') return show(200, question(asked, backstage), response);
    // Any site the browser shows could send this form; only the page itself may.
    const { origin, host = '' } = request.headers;
    if (origin !== undefined && origin !== `http://${host}`)
      throw new Unanswerable('invalid_origin', 'Only this page may answer for a person.');
    response.writeHead(302, { location: decide(asked, answer, backstage) }).end();
  } catch (error) {
    if (!(error instanceof Unanswerable || error instanceof Impossible)) throw error;
    const code = error instanceof Unanswerable ? error.code : 'access_denied';
    show(400, page('Something is wrong with this link', `<p>${code}: ${safe(error.message)}</p>`), response);
  }
}

function decide(asked: Asked, { user, answer }: Fields, backstage: Backstage): string {
  if (answer !== 'allow') return declined(asked);
  const person = personOf(String(user), backstage);
  requireColleague(person, backstage);
  return allowed(asked, person.id, backstage);
}

function question(asked: Asked, { world, app }: Backstage): string {
  const colleagues = world.state.people.filter(({ kind }) => kind === 'member');
  const options = colleagues.map(({ id, name }) => {
    const isMeant = id === asked.user ? ' selected' : '';
    return `<option value="${safe(id)}"${isMeant}>${safe(name)}</option>`;
  });
  const wishes = [...asked.userScopes, ...asked.botScopes].map(
    (scope) => `<li>${safe(IN_WORDS[scope] ?? scope)} <code>${safe(scope)}</code></li>`,
  );
  return page(
    `${safe(app.name)} asks for your permission`,
    `<p>In ${safe(world.state.workspace.name)}, it would like to:</p>
    <ul>${wishes.join('')}</ul>
    <form method="post">
      <label>You are <select name="user">${options.join('')}</select></label>
      <p><button name="answer" value="cancel">Cancel</button> <button name="answer" value="allow">Allow</button></p>
    </form>
    <p><small>This page stands in for Slack’s own. Slack knows who you are; the playground has to ask.</small></p>`,
  );
}

const page = (title: string, content: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" /><meta name="viewport" content="width=device-width" />
    <title>${title}</title>
    <style>
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 34rem; margin: 3rem auto; padding: 0 1rem; }
      button, select { font: inherit; padding: 0.4rem 1rem; }
    </style>
  </head>
  <body><main><h1>${title}</h1>${content}</main></body>
</html>
`;

function show(status: number, html: string, response: ServerResponse): void {
  response.writeHead(status, HEADERS);
  response.end(html);
}

const safe = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
