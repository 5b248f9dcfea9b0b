import type { PersonView, Snapshot, StoryView } from '../contract.js';
import { keepDraft } from './drafts.js';
import { honestNote } from './honest.js';
import { type Playground, usePlayground } from './playground.js';
import { html, type VNode } from './preact.js';
import { sunrise } from './sunrise.js';

/** The front page: what Daybreak is, what to try first, and the stories. */
export function Welcome(): VNode {
  const playground = usePlayground();
  const { stories, workspace } = playground.snapshot;
  return html`<section class="pane welcome" aria-labelledby="welcome-title">
    <div class="hero">
      ${sunrise()}
      <div class="hero-words">
        <h1 id="welcome-title"><span>Write any time.</span> <span>It arrives in their morning.</span></h1>
        <p>
          Daybreak is a Slack bot for teams that work across time zones: when you are about to wake a
          colleague, it tells you quietly, only you, and offers to deliver your message when their day starts.
          This is ${` ${workspace.name}`}, a pretend workspace on your own machine: be anybody, write
          anything, move the clock.
        </p>
        ${firstTry(playground)}
      </div>
    </div>
    <div class="welcome-body">
      ${stories.length > 0 ? html`<h2>Short stories to click through</h2>` : null}
      <div class="story-cards">${stories.map((story) => storyCard(story, playground))}</div>
      ${honestNote()}
    </div>
  </section>`;
}

interface FirstTry {
  sleeper: PersonView;
  conversation: string;
  channel: string;
}

/** Somebody to write to who is off hours, in a channel that Daybreak is in. */
function findFirstTry({ people, me, conversations }: Snapshot): FirstTry | null {
  const sleeper = people.find(
    ({ id, kind, atWork }) => id !== me.id && kind === 'member' && atWork === false,
  );
  const channels = conversations.filter(
    ({ kind, botIsMember, iAmMember }) => kind === 'channel' && botIsMember && iAmMember,
  );
  const channel = channels.find(({ name }) => name === 'design') ?? channels[0];
  return sleeper && channel ? { sleeper, conversation: channel.id, channel: channel.name } : null;
}

function firstTry({ snapshot, go }: Playground): VNode {
  const found = findFirstTry(snapshot);
  if (!found) return html`<p>To start, open a channel and write to a colleague by name.</p>`;
  const { sleeper, conversation, channel } = found;
  const text = `@${sleeper.handle} could you look at this?`;
  const start = (): void => {
    keepDraft(snapshot.me.id, conversation, null, text);
    go({ conversation });
  };
  return html`<p>
      To start, ask ${sleeper.name} for something in #${channel}. It is ${sleeper.localTime ?? 'late'} for
      them.
    </p>
    <button type="button" class="button primary large" onClick=${start}>Write to ${sleeper.name}</button>`;
}

function storyCard(story: StoryView, { act, go }: Playground): VNode {
  const isPlaying = story.next !== null && story.next < story.steps.length;
  const first = story.steps[0];
  const show = (): void => {
    if (first)
      go({ panel: first.panel ?? 'chat', as: first.as, conversation: first.conversation, thread: null });
  };
  const start = async (): Promise<void> => {
    const { ok } = await act({ do: 'start-story', story: story.id });
    if (ok) show();
  };
  const [label, run] = isPlaying ? ['Go on', show] : ['Start', () => void start()];
  return html`<article class="story-card">
    <h3>${story.title}</h3>
    <p>${story.about}</p>
    <footer>
      <button type="button" class="button" aria-label=${`${label}: ${story.title}`} onClick=${run}>
        ${label}
      </button>
      <span class="quiet">${story.steps.length} steps</span>
    </footer>
  </article>`;
}
