/** Refuses the blocks and views Slack would refuse, and fills in the ids Slack would make. */
import type { KnownBlock, View } from '@slack/types';
import { z } from 'zod';
import { ApiError } from './api-error.js';
import { BlockShape, ViewShape } from './block-shapes.js';

const MOST_BLOCKS = { message: 50, view: 100 } as const;
const LARGEST_VIEW_BYTES = 250_000;

/** @throws ApiError `invalid_blocks_format` or `invalid_blocks`, with what is wrong where. */
export function checkedMessageBlocks(blocks: unknown, newId: () => string): KnownBlock[] {
  if (blocks === undefined || blocks === '') return [];
  if (!Array.isArray(blocks)) throw new ApiError('invalid_blocks_format');
  const problems = blockProblems(blocks, 'message', '');
  if (problems.length > 0) throw new ApiError('invalid_blocks', { messages: problems });
  // Checked just above.
  return withIds(blocks as KnownBlock[], newId);
}

/** @throws ApiError `invalid_arguments` with what is wrong where, or `view_too_large`. */
export function checkedView(view: unknown, newId: () => string): View {
  const parsed = ViewShape.safeParse(view);
  const problems = parsed.success
    ? [...blockProblems(parsed.data.blocks, 'view', '/view'), ...missingSubmit(parsed.data)]
    : parsed.error.issues.map((issue) => problemText(issue, '/view'));
  if (problems.length > 0) throw new ApiError('invalid_arguments', { messages: problems });
  if (JSON.stringify(view).length > LARGEST_VIEW_BYTES) throw new ApiError('view_too_large');
  // Checked just above.
  const checked = view as View;
  return { ...checked, blocks: withIds(checked.blocks as KnownBlock[], newId) };
}

function missingSubmit(view: z.infer<typeof ViewShape>): string[] {
  const hasInput = view.blocks.some(
    (block) => z.looseObject({ type: z.literal('input') }).safeParse(block).success,
  );
  if (view.type === 'home' || view.submit || !hasInput) return [];
  return ['[ERROR] missing required field: submit, since there is an input block [json-pointer:/view]'];
}

function blockProblems(blocks: unknown[], surface: keyof typeof MOST_BLOCKS, pointer: string): string[] {
  const tooMany = blocks.length > MOST_BLOCKS[surface];
  return [
    ...(tooMany
      ? [`[ERROR] no more than ${MOST_BLOCKS[surface]} items allowed [json-pointer:${pointer}/blocks]`]
      : []),
    ...blocks.flatMap((block, index) => {
      const parsed = BlockShape.safeParse(block);
      if (parsed.success) return elementProblems(parsed.data, `${pointer}/blocks/${index}`);
      return parsed.error.issues.map((issue) => problemText(issue, `${pointer}/blocks/${index}`));
    }),
    ...repeated(blocks.flatMap((block) => Named.safeParse(block).data?.block_id ?? [])).map(
      (id) => `[ERROR] \`block_id\` ${id} already exists [json-pointer:${pointer}/blocks]`,
    ),
  ];
}

const Named = z.looseObject({ block_id: z.string().optional() });
const Element = z.looseObject({
  action_id: z.string().optional(),
  options: z.array(z.unknown()).optional(),
  option_groups: z.array(z.looseObject({ options: z.array(z.unknown()) })).optional(),
  initial_option: z.unknown().optional(),
  initial_options: z.array(z.unknown()).optional(),
});
const Holder = z.looseObject({
  elements: z.array(z.unknown()).optional(),
  element: z.unknown().optional(),
  accessory: z.unknown().optional(),
});

/** Rules that span several fields of an element, or several elements of a block. */
function elementProblems(block: unknown, pointer: string): string[] {
  const { elements = [], element, accessory } = Holder.parse(block);
  const all = [...elements, element, accessory].flatMap((one) => {
    const parsed = Element.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
  const doubles = repeated(all.flatMap(({ action_id }) => action_id ?? []));
  return [
    ...doubles.map((id) => `[ERROR] \`action_id\` ${id} already exists [json-pointer:${pointer}/elements]`),
    ...all
      .filter(startsOutsideItsOptions)
      .map(() => `[ERROR] initial option is not among the options [json-pointer:${pointer}]`),
  ];
}

function startsOutsideItsOptions(element: z.infer<typeof Element>): boolean {
  const groups = element.option_groups?.flatMap(({ options }) => options) ?? [];
  const options = new Set([...(element.options ?? []), ...groups].map((option) => JSON.stringify(option)));
  const initial = element.initial_option === undefined ? [] : [element.initial_option];
  return [...initial, ...(element.initial_options ?? [])].some(
    (option) => !options.has(JSON.stringify(option)),
  );
}

const repeated = (names: string[]): string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
];

function problemText(issue: z.core.$ZodIssue, pointer: string): string {
  // A union hides what is wrong with the member that was meant: the one that got furthest.
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const meant = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0]?.[0];
    if (meant) return problemText(meant, [pointer, ...issue.path].join('/'));
  }
  return `[ERROR] ${issue.message} [json-pointer:${[pointer, ...issue.path].join('/')}]`;
}

const depth = (issues: z.core.$ZodIssue[]): number => {
  const wrongType = issues.some(({ path, code }) => path.at(-1) === 'type' && code === 'invalid_value');
  return wrongType ? -1 : 1;
};

/** Slack names every block, and every element that can be acted on. */
function withIds(blocks: KnownBlock[], newId: () => string): KnownBlock[] {
  return blocks.map((block) => {
    const named = { ...block, block_id: block.block_id || newId() };
    if (named.type === 'actions')
      return { ...named, elements: named.elements.map((one) => withActionId(one, newId)) };
    if (named.type === 'input') return { ...named, element: withActionId(named.element, newId) };
    if (named.type !== 'section' || !named.accessory || named.accessory.type === 'image') return named;
    return { ...named, accessory: withActionId(named.accessory, newId) };
  });
}

const withActionId = <E extends { action_id?: string }>(element: E, newId: () => string): E => ({
  ...element,
  action_id: element.action_id || newId(),
});
