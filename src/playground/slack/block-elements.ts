/** What Slack accepts inside blocks. The limits are those of Slack's Block Kit reference. */
import { z } from 'zod';

const text = (type: 'plain_text' | 'mrkdwn', longest: number): z.ZodType<{ type: string; text: string }> =>
  type === 'plain_text'
    ? z.strictObject({
        type: z.literal('plain_text'),
        text: z.string().min(1).max(longest),
        emoji: z.boolean().optional(),
      })
    : z.strictObject({
        type: z.literal('mrkdwn'),
        text: z.string().min(1).max(longest),
        verbatim: z.boolean().optional(),
      });

export const plainText = (longest: number) => text('plain_text', longest);
export const anyText = (longest: number) => z.union([text('plain_text', longest), text('mrkdwn', longest)]);

const actionId = z.string().min(1).max(255).optional();
const placeholder = plainText(150).optional();

const Confirm = z.strictObject({
  title: plainText(100),
  text: anyText(300),
  confirm: plainText(30),
  deny: plainText(30),
  style: z.enum(['primary', 'danger']).optional(),
});

const Option = z.strictObject({
  text: anyText(75),
  value: z.string().min(1).max(150),
  description: anyText(75).optional(),
  url: z.string().max(3000).optional(),
});
const OptionGroup = z.strictObject({ label: plainText(75), options: z.array(Option).min(1).max(100) });

const common = { action_id: actionId, confirm: Confirm.optional(), focus_on_load: z.boolean().optional() };

const Button = z.strictObject({
  type: z.literal('button'),
  action_id: actionId,
  text: plainText(75),
  value: z.string().max(2000).optional(),
  url: z.string().max(3000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  confirm: Confirm.optional(),
  accessibility_label: z.string().max(75).optional(),
});

const optionsOrGroups = {
  options: z.array(Option).min(1).max(100).optional(),
  option_groups: z.array(OptionGroup).min(1).max(100).optional(),
};
const StaticSelect = z.strictObject({
  type: z.literal('static_select'),
  ...common,
  ...optionsOrGroups,
  placeholder,
  initial_option: Option.optional(),
});
const MultiStaticSelect = z.strictObject({
  type: z.literal('multi_static_select'),
  ...common,
  ...optionsOrGroups,
  placeholder,
  initial_options: z.array(Option).min(1).optional(),
  max_selected_items: z.number().int().min(1).optional(),
});

const ids = z.array(z.string());
const select = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...common, placeholder, ...shape });
const conversationExtras = {
  default_to_current_conversation: z.boolean().optional(),
  filter: z.looseObject({}).optional(),
};
const UsersSelect = select('users_select', { initial_user: z.string().optional() });
const MultiUsersSelect = select('multi_users_select', {
  initial_users: ids.optional(),
  max_selected_items: z.number().int().min(1).optional(),
});
const ConversationsSelect = select('conversations_select', {
  initial_conversation: z.string().optional(),
  response_url_enabled: z.boolean().optional(),
  ...conversationExtras,
});
const MultiConversationsSelect = select('multi_conversations_select', {
  initial_conversations: ids.optional(),
  max_selected_items: z.number().int().min(1).optional(),
  ...conversationExtras,
});
const ChannelsSelect = select('channels_select', {
  initial_channel: z.string().optional(),
  response_url_enabled: z.boolean().optional(),
});
const MultiChannelsSelect = select('multi_channels_select', {
  initial_channels: ids.optional(),
  max_selected_items: z.number().int().min(1).optional(),
});
const Datepicker = select('datepicker', { initial_date: z.iso.date().optional() });
const Timepicker = select('timepicker', {
  initial_time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
  timezone: z.string().optional(),
});
const Datetimepicker = z.strictObject({
  type: z.literal('datetimepicker'),
  ...common,
  initial_date_time: z.number().int().optional(),
});

const choices = <Type extends string>(type: Type, most: number) =>
  z.strictObject({ type: z.literal(type), ...common, options: z.array(Option).min(1).max(most) });
const Overflow = choices('overflow', 5);
const Checkboxes = choices('checkboxes', 10).extend({ initial_options: z.array(Option).min(1).optional() });
const RadioButtons = choices('radio_buttons', 10).extend({ initial_option: Option.optional() });

const DispatchConfig = z.strictObject({
  trigger_actions_on: z.array(z.enum(['on_enter_pressed', 'on_character_entered'])).optional(),
});
const typed = {
  action_id: actionId,
  placeholder,
  focus_on_load: z.boolean().optional(),
  dispatch_action_config: DispatchConfig.optional(),
};
const PlainTextInput = z.strictObject({
  type: z.literal('plain_text_input'),
  ...typed,
  initial_value: z.string().max(3000).optional(),
  multiline: z.boolean().optional(),
  min_length: z.number().int().min(0).max(3000).optional(),
  max_length: z.number().int().min(1).max(3000).optional(),
});
const EmailInput = z.strictObject({
  type: z.literal('email_text_input'),
  ...typed,
  initial_value: z.string().optional(),
});
const UrlInput = z.strictObject({
  type: z.literal('url_text_input'),
  ...typed,
  initial_value: z.string().optional(),
});
const NumberInput = z.strictObject({
  type: z.literal('number_input'),
  ...typed,
  is_decimal_allowed: z.boolean(),
  initial_value: z.string().optional(),
  min_value: z.string().optional(),
  max_value: z.string().optional(),
});
const RichTextInput = z.strictObject({
  type: z.literal('rich_text_input'),
  ...typed,
  initial_value: z.looseObject({ type: z.literal('rich_text') }).optional(),
  min_lines: z.number().int().optional(),
  max_lines: z.number().int().optional(),
});

export const Image = z.strictObject({
  type: z.literal('image'),
  alt_text: z.string().max(2000),
  image_url: z.string().max(3000).optional(),
  slack_file: z.looseObject({}).optional(),
});

const menus = [
  StaticSelect,
  MultiStaticSelect,
  UsersSelect,
  MultiUsersSelect,
  ConversationsSelect,
  MultiConversationsSelect,
  ChannelsSelect,
  MultiChannelsSelect,
  Datepicker,
  Timepicker,
  Checkboxes,
  RadioButtons,
] as const;

export const Accessory = z.discriminatedUnion('type', [Button, Overflow, Image, ...menus]);
export const ActionElement = z.discriminatedUnion('type', [
  Button,
  Overflow,
  Datetimepicker,
  RichTextInput,
  ...menus,
]);
export const InputElement = z.discriminatedUnion('type', [
  PlainTextInput,
  EmailInput,
  UrlInput,
  NumberInput,
  RichTextInput,
  Datetimepicker,
  ...menus,
]);
