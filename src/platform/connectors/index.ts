import { type Clock, within } from '../clock.js';
import type { Config } from '../config.js';
import { type Connector, ConnectorFailure, type ConnectorName, type Connectors } from './connector.js';
import { openLinear } from './linear.js';
import { openNotion } from './notion.js';
import { openWebhook } from './webhook.js';

export * from './connector.js';

/** The connectors that whoever hosts this has set up. */
export function openConnectors(
  { linear, notion, webhook }: Config['connectors'],
  deps: { clock: Clock },
): Connectors {
  const opened: [ConnectorName, Connector | null][] = [
    ['linear', linear ? openLinear(linear) : null],
    ['notion', notion ? openNotion(notion) : null],
    ['webhook', webhook ? openWebhook(webhook, deps) : null],
  ];
  return new Map(opened.flatMap(([name, one]) => (one ? [[name, impatient(one)] as const] : [])));
}

const PATIENCE_MS = 15_000;

/** Not every client gives up by itself. */
const impatient = ({ create, find }: Connector): Connector => ({
  create: (prepared) => soon(create(prepared)),
  find: (prepared) => soon(find(prepared)),
});

const soon = <T>(work: Promise<T>): Promise<T> =>
  within(PATIENCE_MS, work, 'late').catch((error: unknown) => {
    throw error instanceof ConnectorFailure ? error : new ConnectorFailure('later', 'no answer in time');
  });
