import { z } from 'zod';
import { GroupId, UserId } from './ids.js';

const Broadcast = z.enum(['here', 'channel', 'everyone']);
export type Broadcast = z.infer<typeof Broadcast>;

/** Whom a message calls, each once, in the order written. */
export const Mentions = z.object({
  users: z.array(UserId),
  groups: z.array(GroupId),
  broadcast: Broadcast.nullable(),
});
export type Mentions = z.infer<typeof Mentions>;

/** The parts of a rich_text element that matter here; everything else may be there too. */
interface RichTextPart {
  type: string;
  elements?: RichTextPart[] | undefined;
  user_id?: string | undefined;
  usergroup_id?: string | undefined;
  range?: string | undefined;
}
const RichTextPart: z.ZodType<RichTextPart> = z.lazy(() =>
  z.object({
    type: z.string(),
    elements: z.array(RichTextPart).optional().catch(undefined),
    user_id: z.string().optional().catch(undefined),
    usergroup_id: z.string().optional().catch(undefined),
    range: z.string().optional().catch(undefined),
  }),
);
const RichTextBlocks = z.array(z.unknown()).transform((blocks) =>
  blocks.flatMap((block) => {
    const parsed = RichTextPart.safeParse(block);
    return parsed.success && parsed.data.type === 'rich_text' ? [parsed.data] : [];
  }),
);

/** Mentions there are shown, not meant: somebody quotes or explains. */
const SILENT_PARTS = new Set(['rich_text_quote', 'rich_text_preformatted']);

/** Reads the mentions of a message from its rich_text blocks, or from `text` when it has none. */
export function mentionsIn(message: { text?: string | undefined; blocks?: unknown }): Mentions {
  const richText = RichTextBlocks.safeParse(message.blocks ?? []).data ?? [];
  const found = richText.length > 0 ? richText.flatMap(leaves) : tokensOf(message.text ?? '');
  return {
    users: unique(found.flatMap(({ user_id }) => UserId.safeParse(user_id).data ?? [])),
    groups: unique(found.flatMap(({ usergroup_id }) => GroupId.safeParse(usergroup_id).data ?? [])),
    broadcast: found.flatMap(({ range }) => Broadcast.safeParse(range).data ?? [])[0] ?? null,
  };
}

function leaves(part: RichTextPart): RichTextPart[] {
  if (SILENT_PARTS.has(part.type)) return [];
  return part.elements ? part.elements.flatMap(leaves) : [part];
}

/** The control sequences of Slack's `text`, e.g. `<@U024BE7LH|ana>`, outside code and quotes. */
function tokensOf(text: string): RichTextPart[] {
  const spoken = text
    .replace(/```[\s\S]*?(```|$)/g, ' ')
    .replace(/`[^`\n]*`/g, ' ')
    .replace(/^[^\S\n]*(&gt;|>).*$/gm, ' ');
  return [...spoken.matchAll(/<(@|!subteam\^|!)([A-Za-z0-9]+)(?:\|[^<>]*)?>/g)].map(([, kind, name]) => {
    if (kind === '@') return { type: 'user', user_id: name };
    return kind === '!' ? { type: 'broadcast', range: name } : { type: 'usergroup', usergroup_id: name };
  });
}

const unique = <T>(items: T[]): T[] => [...new Set(items)];

export const hasMentions = ({ users, groups, broadcast }: Mentions): boolean =>
  users.length > 0 || groups.length > 0 || broadcast !== null;
