import { blocks } from './block-kit/blocks.js';
import { PaneHead } from './pane-head.js';
import { logo } from './logo.js';
import { usePlayground } from './playground.js';
import { html, part, useEffect, type VNode } from './preact.js';
import { useForm } from './use-form.js';

/** Daybreak's Home tab as last published for me. Looking at it tells the app, which may publish anew. */
export function HomeTab(): VNode {
  const { snapshot, scene, act } = usePlayground();
  const { home, me } = snapshot;
  const shown = home?.view.blocks ?? [];
  const form = useForm({ id: `home-${me.id}`, from: { in: 'home' }, blocks: shown });
  useEffect(() => void act({ do: 'open-home', as: me.id }), [me.id]);

  return html`<section class="pane home" aria-labelledby="pane-title">
    ${part(PaneHead, { icon: logo(), title: 'Daybreak', detail: `Home, as ${me.name} sees it` })}
    <div class="home-body">
      ${home ? blocks(shown, form, scene) : html`<p class="quiet">Daybreak has not published a Home tab for ${me.name} yet.</p>`}
    </div>
  </section>`;
}
