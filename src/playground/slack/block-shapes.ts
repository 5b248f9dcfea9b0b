import { z } from 'zod';
import { Accessory, ActionElement, anyText, Image, InputElement, plainText } from './block-elements.js';

const blockId = { block_id: z.string().max(255).optional() };

const Section = z
  .strictObject({
    type: z.literal('section'),
    ...blockId,
    text: anyText(3000).optional(),
    fields: z.array(anyText(2000)).min(1).max(10).optional(),
    accessory: Accessory.optional(),
    expand: z.boolean().optional(),
  })
  .refine(({ text, fields }) => text !== undefined || fields !== undefined, 'must define `text` or `fields`');

const Header = z.strictObject({ type: z.literal('header'), ...blockId, text: plainText(150) });
const Divider = z.strictObject({ type: z.literal('divider'), ...blockId });
const Context = z.strictObject({
  type: z.literal('context'),
  ...blockId,
  elements: z
    .array(z.union([anyText(2000), Image]))
    .min(1)
    .max(10),
});
const Actions = z.strictObject({
  type: z.literal('actions'),
  ...blockId,
  elements: z.array(ActionElement).min(1).max(25),
});
const Input = z.strictObject({
  type: z.literal('input'),
  ...blockId,
  label: plainText(2000),
  element: InputElement,
  hint: plainText(2000).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
});
const ImageBlock = Image.extend({ ...blockId, title: plainText(2000).optional() });
const Markdown = z.strictObject({ type: z.literal('markdown'), ...blockId, text: z.string().max(12_000) });

const style = z
  .strictObject({
    bold: z.boolean(),
    italic: z.boolean(),
    strike: z.boolean(),
    code: z.boolean(),
    underline: z.boolean(),
    highlight: z.boolean(),
    client_highlight: z.boolean(),
    unlink: z.boolean(),
  })
  .partial()
  .optional();
const leaf = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), style, ...shape });
const TextLeaf = leaf('text', { text: z.string().min(1) });
const LinkLeaf = leaf('link', {
  url: z.string().min(1),
  text: z.string().optional(),
  unsafe: z.boolean().optional(),
});
const Leaf = z.discriminatedUnion('type', [
  TextLeaf,
  LinkLeaf,
  leaf('user', { user_id: z.string() }),
  leaf('usergroup', { usergroup_id: z.string() }),
  leaf('broadcast', { range: z.enum(['here', 'channel', 'everyone']) }),
  leaf('channel', { channel_id: z.string() }),
  leaf('team', { team_id: z.string() }),
  leaf('emoji', {
    name: z.string(),
    unicode: z.string().optional(),
    skin_tone: z.number().optional(),
    url: z.string().optional(),
  }),
  leaf('date', {
    timestamp: z.number().int(),
    format: z.string(),
    url: z.string().optional(),
    fallback: z.string().optional(),
  }),
  leaf('color', { value: z.string() }),
]);

const border = { border: z.union([z.literal(0), z.literal(1)]).optional() };
const RichSection = z.strictObject({ type: z.literal('rich_text_section'), elements: z.array(Leaf) });
const RichPart = z.discriminatedUnion('type', [
  RichSection,
  z.strictObject({ type: z.literal('rich_text_quote'), elements: z.array(Leaf), ...border }),
  z.strictObject({
    type: z.literal('rich_text_preformatted'),
    elements: z.array(z.discriminatedUnion('type', [TextLeaf, LinkLeaf])),
    language: z.string().optional(),
    ...border,
  }),
  z.strictObject({
    type: z.literal('rich_text_list'),
    style: z.enum(['bullet', 'ordered']),
    elements: z.array(RichSection),
    indent: z.number().int().min(0).max(8).optional(),
    offset: z.number().int().optional(),
    ...border,
  }),
]);
const RichText = z.strictObject({ type: z.literal('rich_text'), ...blockId, elements: z.array(RichPart) });

/** Blocks Slack knows whose insides are not checked here. */
const RARE_TYPES = [
  'alert',
  'card',
  'carousel',
  'container',
  'context_actions',
  'data_table',
  'file',
  'plan',
  'table',
  'task_card',
  'video',
] as const;
const Rare = RARE_TYPES.map((type) => z.looseObject({ type: z.literal(type), ...blockId }));

export const BlockShape = z.discriminatedUnion('type', [
  Section,
  Header,
  Divider,
  Context,
  Actions,
  Input,
  ImageBlock,
  Markdown,
  RichText,
  ...Rare,
]);

const viewParts = {
  blocks: z.array(z.unknown()),
  private_metadata: z.string().max(3000).optional(),
  callback_id: z.string().max(255).optional(),
  external_id: z.string().max(255).optional(),
};
export const ViewShape = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('modal'),
    ...viewParts,
    title: plainText(24),
    submit: plainText(24).optional(),
    close: plainText(24).optional(),
    clear_on_close: z.boolean().optional(),
    notify_on_close: z.boolean().optional(),
    submit_disabled: z.boolean().optional(),
  }),
  z.strictObject({ type: z.literal('home'), ...viewParts }),
]);
