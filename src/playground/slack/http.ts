/** Reading what the bot's requests hold, and answering them. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';

export interface Reply {
  /** 0 drops the connection. */
  status: number;
  body: Record<string, unknown> | null;
  headers?: Record<string, string>;
}

export type Fields = Record<string, unknown>;

export function sendReply({ status, body, headers }: Reply, response: ServerResponse): void {
  if (status === 0) {
    response.destroy();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}

const JsonFields = z.record(z.string(), z.unknown());

/** The fields of a form or of JSON; none when the body is neither. */
export async function readFields(request: IncomingMessage): Promise<Fields> {
  const body = await readBody(request);
  if (!request.headers['content-type']?.includes('json'))
    return Object.fromEntries(new URLSearchParams(body));
  try {
    return JsonFields.catch({}).parse(JSON.parse(body));
  } catch {
    return {};
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** The token, or the client's id and secret, which may stand in the header instead of the body. */
export function proofsIn({ headers: { authorization = '' } }: IncomingMessage): Fields {
  const [, scheme, proof = ''] = /^(Bearer|Basic) (.+)$/.exec(authorization) ?? [];
  if (scheme === 'Bearer') return { token: proof };
  if (scheme !== 'Basic') return {};
  const [clientId = '', ...secret] = Buffer.from(proof, 'base64').toString('utf8').split(':');
  return { client_id: clientId, client_secret: secret.join(':') };
}

/** Structured arguments as what they mean, for whoever reads the inspector. */
export function readable(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (typeof value !== 'string' || !/^[[{]/.test(value)) return [name, value];
      try {
        return [name, JSON.parse(value) as unknown];
      } catch {
        return [name, value];
      }
    }),
  );
}
