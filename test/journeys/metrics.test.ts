import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { theOnly } from '../support/reading.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const as = (handle: string) => world.slack.as(handle);
async function metrics(): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${world.bot.port}/metrics`);
  expect(answer.headers.get('content-type')).toContain('text/plain');
  return answer.text();
}

describe('/metrics', () => {
  it('counts what came in, what left and what was clicked', async () => {
    await as('ana').says('design', 'hi @yuki');
    await world.settle();
    await as('ana').clicks(theOnly(await as('ana').seesPrivately('design')), 'nudge.hold');
    await as('ana').commands('design', '/later nobody');
    await world.settle();
    const told = await metrics();
    for (const line of [
      'daybreak_events_total{type="message",outcome="queued"} 1',
      'daybreak_jobs_total{job="message.posted",outcome="done"} 1',
      'daybreak_sends_total{effect="nudge.show",result="sent"} 1',
      'daybreak_interactions_total{interaction="nudge.hold",outcome="done"} 1',
      'daybreak_interactions_total{interaction="/later",outcome="done"} 1',
      'daybreak_request_seconds_count{status="200"}',
      'daybreak_queue_jobs{queue="events",state="waiting"} 0',
    ])
      expect(told).toContain(line);
  });

  it('counts what Slack refused, held back or left unclear', async () => {
    world.slack.setFaults([
      { kind: 'ratelimited', method: 'chat.postMessage', retryAfterSeconds: 1, times: 1 },
      { kind: 'server-error', method: 'chat.postMessage', effect: 'after', times: 1 },
    ]);
    await as('ana').commands('design', '/later @yuki good morning');
    for (const second of ['00', '05', '15']) await world.at(`2026-11-18T00:00:${second}Z`);
    const told = await metrics();
    expect(told).toContain('daybreak_sends_total{effect="held.deliver",result="rate-limited"} 1');
    expect(told).toContain('daybreak_sends_total{effect="held.deliver",result="unclear"} 1');
  });

  it('says how late the outbox is', async () => {
    await as('ana').commands('design', '/later @yuki good morning');
    world.slack.setFaults([{ kind: 'dropped', method: 'conversations.open', effect: 'before', times: 50 }]);
    await world.at('2026-11-18T00:00:00Z');
    world.clock.moveTo(new Date('2026-11-18T01:00:00Z'));
    expect(await metrics()).toMatch(/daybreak_oldest_due_seconds 3\d{3}/);
  });

  it('has every number that the dashboard and the alerts ask for', async () => {
    const told = await metrics();
    for (const file of ['monitoring/grafana-dashboard.json', 'monitoring/alerts.yml']) {
      const asked = readFileSync(file, 'utf8').match(/\b(daybreak|process|nodejs)_[a-z0-9_]+/g) ?? [];
      expect(asked.length).toBeGreaterThan(5);
      for (const name of new Set(asked))
        expect(told).toContain(`# HELP ${name.replace(/_(bucket|count|sum)$/, '')} `);
    }
  });

  it('names no person, channel or workspace', async () => {
    await as('ana').says('design', 'hi @yuki');
    await world.settle();
    expect(await metrics()).not.toMatch(/T0ORBIT|U0ANA|U0YUKI|C0DESIGN/);
  });
});
