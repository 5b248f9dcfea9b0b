import { answerInBrowser, type Answer, type Page } from './browser.js';
import type { Deed, DeedResult, PersonView } from './contract.js';
import type { SimulatedSlack } from './simulated-slack.js';

/** What a person does with their own settings in Slack, and with what they let the app do. */
export class PersonSettings {
  constructor(
    readonly id: string,
    protected readonly slack: SimulatedSlack,
  ) {}

  /** @throws Error with a sentence when it cannot be done. */
  protected async does(deed: Deed): Promise<Extract<DeedResult, { ok: true }>> {
    const result = await this.slack.deed(deed);
    if (!result.ok) throw new Error(result.problem);
    return result;
  }

  async movesTo(zone: string | null): Promise<void> {
    await this.does({ do: 'set-zone', as: this.id, zone });
  }

  /** Changes the language of their Slack, e.g. to `ja-JP`. */
  async speaks(locale: string): Promise<void> {
    await this.does({ do: 'set-locale', as: this.id, locale });
  }

  /** e.g. `setsStatus('On leave', { emoji: ':palm_tree:', until: '2026-11-20T00:00:00Z' })`; it stays without `until`. */
  async setsStatus(
    text: string,
    { emoji = '', until = null }: { emoji?: string; until?: string | null } = {},
  ): Promise<void> {
    await this.does({ do: 'set-status', as: this.id, text, emoji, until });
  }

  async clearsStatus(): Promise<void> {
    await this.setsStatus('');
  }

  /** Pauses notifications (Do Not Disturb) for so many minutes, or until a time (ISO 8601). */
  async pausesNotifications(howLong: { minutes: number } | { until: string }): Promise<void> {
    await this.does({ do: 'pause-notifications', as: this.id, for: howLong });
  }

  async resumesNotifications(): Promise<void> {
    await this.does({ do: 'resume-notifications', as: this.id });
  }

  /** Is made an admin, an owner, or a plain member again. */
  async becomes(role: PersonView['role']): Promise<void> {
    await this.does({ do: 'set-role', as: this.id, role });
  }

  /** Changes a user group by its handle; members are handles. */
  async changesGroup(handle: string, change: { name?: string; members?: string[] }): Promise<void> {
    const group = this.slack.world.state.groups.find((one) => one.handle === handle);
    if (!group) throw new Error(`There is no group @${handle}.`);
    const members = change.members?.map((member) => this.slack.as(member).id);
    await this.does({
      do: 'change-group',
      as: this.id,
      group: group.id,
      ...(change.name === undefined ? {} : { name: change.name }),
      ...(members ? { members } : {}),
    });
  }

  /** Opens a link that leads to Slack's question for a permission, allows it, and sees where that ends: the app's page. */
  grants(url: string): Promise<Page> {
    return this.#answers(url, 'allow');
  }

  /** The same, but cancels. */
  declines(url: string): Promise<Page> {
    return this.#answers(url, 'cancel');
  }

  #answers(url: string, answer: Answer['answer']): Promise<Page> {
    return answerInBrowser(url, this.slack.authorizeUrl, { user: this.id, answer });
  }

  /** Takes the app's permission back, in Slack's own settings. */
  async revokesGrant(): Promise<void> {
    await this.does({ do: 'revoke-grant', as: this.id });
  }
}
