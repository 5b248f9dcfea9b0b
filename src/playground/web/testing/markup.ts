/** Draws vnodes as text, to read in a test. Handlers are left out, and components show as their name. */
import type { ComponentChildren, VNode } from '../preact.js';

const VOID = new Set(['br', 'hr', 'img', 'input']);

export function markup(node: ComponentChildren): string {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (Array.isArray(node)) return node.map(markup).join('');
  if (!isVNode(node)) return escaped(String(node as string | number));
  const { type, props } = node;
  const name = typeof type === 'string' ? type : type.name;
  const attributes = Object.entries(props as Record<string, unknown>)
    .map(attribute)
    .join('');
  if (VOID.has(name)) return `<${name}${attributes}>`;
  return `<${name}${attributes}>${markup(props.children)}</${name}>`;
}

/** The first element that `isIt`, to press its handlers. */
export function find(
  node: ComponentChildren,
  isIt: (props: Record<string, unknown>, type: string) => boolean,
): Found {
  const found = all(node).find(({ type, props }) => isIt(props, type));
  if (!found) throw new Error(`There is no such element in ${markup(node)}`);
  return found;
}

export interface Found {
  type: string;
  props: Record<string, unknown>;
}

function all(node: ComponentChildren): Found[] {
  if (Array.isArray(node)) return node.flatMap((one) => all(one as ComponentChildren));
  if (!isVNode(node)) return [];
  const type = typeof node.type === 'string' ? node.type : node.type.name;
  return [{ type, props: node.props }, ...all(node.props.children)];
}

const isVNode = (node: ComponentChildren): node is VNode =>
  typeof node === 'object' && node !== null && 'type' in node && 'props' in node;

function attribute([name, value]: [string, unknown]): string {
  const isShown = typeof value === 'string' || typeof value === 'number' || value === true;
  return isShown && name !== 'children' ? ` ${name}="${escaped(String(value))}"` : '';
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
