import type { Deed, DeedResult } from '../../contract.js';
import { ApiError } from '../api-error.js';
import type { Backstage } from '../backstage.js';
import { slashCommand } from '../interactions.js';
import { carryOut, readResponse } from '../respond.js';
import type { ResponsePlace } from '../response-urls.js';
import { escaped, typedCommandText } from '../typing.js';
import { form } from '../wire.js';
import { done, Impossible, isTaken, personOf, placeOf, requireColleague, silence } from './outcome.js';

export async function runCommand(
  deed: Extract<Deed, { do: 'command' }>,
  backstage: Backstage,
): Promise<DeedResult> {
  const person = personOf(deed.as, backstage);
  const conversation = placeOf(deed.conversation, person, backstage);
  const [, command = '', typed = ''] = /^(\S+)\s*([\s\S]*)$/.exec(deed.text.trim()) ?? [];
  const known = backstage.manifest.features.slash_commands.find((one) => one.command === command);
  if (!known) throw new Impossible(`\`${command}\` is not a valid command.`);
  requireColleague(person, backstage);

  const place: ResponsePlace = {
    conversation: conversation.id,
    person: person.id,
    threadTs: null,
    originalTs: null,
  };
  const text = known.should_escape ? typedCommandText(typed, backstage.world) : escaped(typed);
  const responseUrl = backstage.responseUrls.give(place);
  const payload = slashCommand(person, { command, text, responseUrl }, conversation, backstage);
  const answer = await backstage.wire.send(form(`command ${command}`, payload));
  if (!isTaken(answer)) {
    const detail = silence(answer, backstage);
    throw new Impossible(`${command} failed because the app did not respond (dispatch_failed). ${detail}`);
  }
  showAnswer(answer.body, place, backstage);
  return done({ conversation: conversation.id });
}

function showAnswer(body: unknown, place: ResponsePlace, backstage: Backstage): void {
  const response = readResponse(body);
  if (!response) return;
  try {
    carryOut(response, place, backstage);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    backstage.exchanges.warn(
      `Slack would not show this answer: ${error.code} ${error.details.messages?.join(' ') ?? ''}`,
    );
  }
}
