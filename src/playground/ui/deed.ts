/** What the page may ask for, checked at the door. */
import { z } from 'zod';
import type { Deed } from '../contract.js';

const id = z.string().min(1).max(200);
const text = z.string().max(40_000);
const times = z.int().min(0).max(1000);
const method = z.string().min(1).max(100);

const Value = z.looseObject({ type: z.string().max(100) });
const Values = z.record(z.string(), z.record(z.string(), Value));

const Place = z.discriminatedUnion('in', [
  z.object({ in: z.literal('message'), conversation: id, ts: id }),
  z.object({ in: z.literal('home') }),
  z.object({ in: z.literal('modal'), viewId: id }),
]);

const effect = z.enum(['before', 'after']);
const Fault = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ratelimited'), method, retryAfterSeconds: z.int().min(0).max(3600), times }),
  z.object({ kind: z.literal('server-error'), method, effect, times }),
  z.object({ kind: z.literal('dropped'), method, effect, times }),
  z.object({ kind: z.literal('refused'), method, error: z.string().regex(/^[a-z_]{1,60}$/), times }),
  z.object({ kind: z.literal('slow'), method, milliseconds: z.int().min(0).max(60_000), times }),
  z.object({ kind: z.literal('event-twice'), times }),
  z.object({ kind: z.literal('event-late'), milliseconds: z.int().min(0).max(600_000), times }),
]);

const NewFile = z.object({ name: z.string().min(1).max(255), title: text.optional(), mimetype: id });
const zone = z.string().max(100).nullable();
/** As Slack spells it, e.g. `pt-BR`. */
const locale = z.string().regex(/^[a-z]{2,3}-[A-Z]{2}$/);
const HowLong = z.union([
  z.strictObject({ minutes: z.int().min(1).max(525_600) }),
  z.strictObject({ until: z.iso.datetime({ offset: true }) }),
]);

const ClockTarget = z.union([
  z.strictObject({ at: z.iso.datetime({ offset: true }) }),
  z.strictObject({ byMinutes: z.number().min(-525_600).max(525_600) }),
  z.strictObject({ nextMorningOf: id }),
]);

export const DeedShape: z.ZodType<Deed> = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('say'),
    as: id,
    conversation: id,
    text,
    thread: id.optional(),
    files: z.array(NewFile).max(10).optional(),
  }),
  z.object({ do: z.literal('edit'), as: id, conversation: id, ts: id, text }),
  z.object({ do: z.literal('delete'), as: id, conversation: id, ts: id }),
  z.object({ do: z.literal('command'), as: id, conversation: id, text }),
  z.object({
    do: z.literal('click'),
    as: id,
    from: Place,
    actionId: z.string().max(255),
    blockId: z.string().max(255),
    action: Value,
    values: Values.optional(),
  }),
  z.object({ do: z.literal('submit'), as: id, viewId: id, values: Values }),
  z.object({ do: z.literal('close'), as: id, viewId: id }),
  z.object({ do: z.literal('message-shortcut'), as: id, callbackId: id, conversation: id, ts: id }),
  z.object({ do: z.literal('global-shortcut'), as: id, callbackId: id }),
  z.object({ do: z.literal('open-home'), as: id }),
  z.object({ do: z.literal('open-dm'), as: id, with: id }),
  z.object({ do: z.literal('read'), as: id, conversation: id }),
  z.object({ do: z.literal('set-zone'), as: id, zone }),
  z.object({ do: z.literal('set-locale'), as: id, locale }),
  z.object({
    do: z.literal('set-status'),
    as: id,
    text: z.string().max(100),
    emoji: z.string().max(100),
    until: z.iso.datetime({ offset: true }).nullable(),
  }),
  z.object({ do: z.literal('pause-notifications'), as: id, for: HowLong }),
  z.object({ do: z.literal('resume-notifications'), as: id }),
  z.object({ do: z.literal('set-role'), as: id, role: z.enum(['member', 'admin', 'owner']) }),
  z.object({
    do: z.literal('join-workspace'),
    handle: z.string().max(80),
    name: z.string().min(1).max(80),
    zone,
    about: z.string().max(200).optional(),
    locale: locale.optional(),
  }),
  z.object({
    do: z.literal('change-group'),
    as: id,
    group: id,
    name: z.string().min(1).max(80).optional(),
    members: z.array(id).max(1000).optional(),
  }),
  z.object({ do: z.literal('revoke-grant'), as: id }),
  z.object({ do: z.literal('move-clock'), to: ClockTarget }),
  z.object({ do: z.literal('start-story'), story: id }),
  z.object({ do: z.literal('step-story'), story: id }),
  z.object({ do: z.literal('leave-story') }),
  z.object({ do: z.literal('set-faults'), faults: z.array(Fault).max(50) }),
]);
