import {
  PLAYGROUND_CLIENT_ID,
  PLAYGROUND_CLIENT_SECRET,
} from '../../src/playground/slack/app-credentials.js';
import type { SimulatedSlack } from '../../src/playground/simulated-slack.js';

/** For `startWorld`: people may grant the bot their own token. The port is known only once it listens. */
export const OFFERS_GRANTS = {
  SLACK_CLIENT_ID: PLAYGROUND_CLIENT_ID,
  SLACK_CLIENT_SECRET: PLAYGROUND_CLIENT_SECRET,
  PUBLIC_URL: 'http://127.0.0.1:9',
};

interface Where {
  slack: SimulatedSlack;
  bot: { port: number };
  /** Until the Home tab is there. */
  settle(): Promise<unknown>;
}

/** Goes the whole way from the Home tab through Slack's consent page back to the bot; answers what the page says. */
export async function grants(world: Where, handle: string, what: 'watch' | 'unsend'): Promise<string> {
  const person = world.slack.as(handle);
  await person.opensHome();
  await world.settle();
  await person.clicks('home', 'grants.explain');
  const consent = await person.follows('modal', `grants.allow_${what}`);
  const answered = await fetch(consent, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ user: person.id, answer: 'allow' }),
  });
  const back = new URL(answered.headers.get('location') ?? '');
  const page = await fetch(`http://127.0.0.1:${world.bot.port}${back.pathname}${back.search}`);
  await person.closes();
  await world.settle();
  return page.text();
}
