import type { StoryStepView, StoryView } from '../contract.js';
import { type Playground, usePlayground } from './playground.js';
import { html, useState, type VNode } from './preact.js';

export const storyBeingPlayed = (stories: StoryView[]): StoryView | undefined =>
  stories.find(({ next }) => next !== null);

/** Does the next step and shows the place where it happened, as the person it happened to. */
export async function takeNextStep({ act, go }: Playground, story: StoryView): Promise<void> {
  const step = story.steps[story.next ?? story.steps.length];
  if (!step) return;
  await act({ do: 'step-story', story: story.id });
  if (step.panel === 'home') return go({ as: step.as, panel: 'home' });
  go({ as: step.as, conversation: step.conversation, thread: step.thread });
}

/** The story being played: what just happened, what comes next, and the button between them. */
export function StoryStrip(): VNode | null {
  const playground = usePlayground();
  const { snapshot, act, go } = playground;
  const [isOpen, setOpen] = useState(false);
  const [isStepping, setStepping] = useState(false);
  const story = storyBeingPlayed(snapshot.stories);
  if (!story) return null;
  const next = story.next ?? 0;
  const [last, upcoming] = [story.steps[next - 1], story.steps[next]];
  const leave = async (): Promise<void> => {
    await act({ do: 'leave-story' });
    go({ panel: 'welcome' });
  };
  const step = async (): Promise<void> => {
    if (isStepping) return;
    setStepping(true);
    await takeNextStep(playground, story);
    setStepping(false);
  };
  return html`<section class="story-strip" aria-label=${`Story: ${story.title}`}>
    <header>
      <h2>${story.title}</h2>
      <span class="story-count">${Math.min(next + 1, story.steps.length)} of ${story.steps.length}</span>
      <button type="button" class="link-button" aria-expanded=${isOpen} onClick=${() => setOpen(!isOpen)}>
        ${isOpen ? 'Fewer steps' : 'All steps'}
      </button>
      <button type="button" class="link-button" onClick=${() => void leave()}>Leave</button>
    </header>
    <ol class="story-steps" aria-live="polite">
      ${isOpen ? story.steps.map((one, index) => stepLine(one, index === next)) : html`${last ? stepLine(last, false) : null}${upcoming ? stepLine(upcoming, true) : null}`}
    </ol>
    <footer>
      ${
        upcoming
          ? html`<button
                type="button"
                class="button primary"
                aria-disabled=${isStepping}
                onClick=${() => void step()}
              >
                Next step
              </button>
              <span class="quiet">Or do it yourself: everything here is live.</span>`
          : html`<strong>That was the whole story.</strong>
              <button type="button" class="button primary" onClick=${() => void leave()}>
                Choose another one
              </button>`
      }
    </footer>
  </section>`;
}

const SIGNS = { todo: '○', done: '✓', failed: '!' };
const WORDS = { todo: 'To do', done: 'Done', failed: 'Did not work' };

export const stepLine = ({ tell, state, problem }: StoryStepView, isNext: boolean): VNode =>
  html`<li
    class=${`story-step story-step-${isNext ? 'next' : state}`}
    aria-current=${isNext ? 'step' : undefined}
  >
    <span class="story-sign" aria-hidden="true">${isNext ? '▸' : SIGNS[state]}</span>
    <span>
      <span class="unseen">${WORDS[state]}: </span>${tell}
      ${problem ? html`<span class="story-problem">${problem}</span>` : null}
    </span>
  </li>`;
