import type { ConversationView } from '../contract.js';
import { channelLeaf, linkLeaf, userLeaf } from './block-kit/leaf.js';
import type { Scene } from './block-kit/scene.js';
import { Dialog } from './dialog.js';
import { usePlayground } from './playground.js';
import { html, part, useState, type ComponentChildren, type VNode } from './preact.js';

type Canvas = NonNullable<ConversationView['canvas']>;

/** Opens the canvas of a conversation. */
export function CanvasButton({ canvas }: { canvas: Canvas }): VNode {
  const [isOpen, setOpen] = useState(false);
  const { scene } = usePlayground();
  return html`<button type="button" class="button canvas-button" onClick=${() => setOpen(true)}>
      <span aria-hidden="true">🗒</span> Canvas
    </button>
    ${isOpen ? part(CanvasDialog, { canvas, scene, close: () => setOpen(false) }) : null}`;
}

function CanvasDialog({ canvas, scene, close }: { canvas: Canvas; scene: Scene; close(): void }): VNode {
  return part(Dialog, {
    labelledBy: 'canvas-title',
    look: 'dialog canvas',
    onClose: close,
    children: html`<div class="dialog-body">
        <h2 id="canvas-title">${canvas.title}</h2>
        ${canvas.markdown.split('\n').map((line) => drawnLine(line, scene))}
      </div>
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${close}>Close</button>
      </footer>`,
  });
}

/** Of Markdown: headings, items, bold, links and Slack's mentions. The rest shows as it is written. */
function drawnLine(line: string, scene: Scene): VNode | null {
  if (line.trim() === '') return null;
  const heading = /^#{1,3} (.*)$/.exec(line)?.[1];
  if (heading !== undefined) return html`<h3>${inline(heading, scene)}</h3>`;
  const item = /^[-*] (.*)$/.exec(line)?.[1];
  return item === undefined
    ? html`<p>${inline(line, scene)}</p>`
    : html`<p class="canvas-item"><span aria-hidden="true">•</span> ${inline(item, scene)}</p>`;
}

const INLINE =
  /\*\*(?<bold>(?:\\.|[^*\\])+)\*\*|!\[\]\((?<kind>[@#])(?<id>[A-Z0-9]+)\)|\[(?<label>(?:\\.|[^\]\\])*)\]\((?<url>[^)\s]+)\)|`(?<code>[^`]+)`|\\(?<escaped>.)/gu;

function inline(text: string, scene: Scene): ComponentChildren[] {
  const drawn: ComponentChildren[] = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    drawn.push(text.slice(from, match.index), leaf(match.groups ?? {}, scene));
    from = match.index + match[0].length;
  }
  return [...drawn, text.slice(from)];
}

function leaf(
  { bold, kind, id, label, url, code, escaped }: Record<string, string | undefined>,
  scene: Scene,
): ComponentChildren {
  if (bold !== undefined) return html`<strong>${inline(bold, scene)}</strong>`;
  if (id) return kind === '#' ? channelLeaf(id, null, scene) : userLeaf(id, null, scene);
  if (url) return linkLeaf(url, inline(label ?? url, scene), scene);
  return code ? html`<code>${code}</code>` : (escaped ?? '');
}
