import { LinearClient, LinearError, LinearErrorType } from '@linear/sdk';
import { z } from 'zod';
import { bodyWithLink, type Connector, ConnectorFailure, type Created, type Prepared } from './connector.js';

// The SDK's own queries ask for every field there is. These ask for what is needed.
const TEAM = `query ($key: String!) { teams(first: 1, filter: { key: { eq: $key } }) { nodes { id } } }`;
const CREATE = `mutation ($input: IssueCreateInput!) { issueCreate(input: $input) { success issue { url } } }`;
const FIND = `query ($title: String!) {
  issues(first: 20, filter: { title: { eq: $title } }) { nodes { url createdAt description } }
}`;

const Team = z.object({ teams: z.object({ nodes: z.array(z.object({ id: z.string() })) }) });
const Address = z.url({ protocol: /^https?$/ });
const Issue = z.object({ issueCreate: z.object({ issue: z.object({ url: Address }) }) });
const Issues = z.object({
  issues: z.object({
    nodes: z.array(z.object({ url: Address, createdAt: z.coerce.date(), description: z.string().nullish() })),
  }),
});

/** Creates issues in Linear: https://linear.app/developers/graphql */
export function openLinear({ apiKey, apiUrl }: { apiKey: string; apiUrl: string }): Connector {
  const { client } = new LinearClient({ apiKey, apiUrl });
  const ask = async <T>(
    query: string,
    variables: Record<string, unknown>,
    shape: z.ZodType<T>,
  ): Promise<T> => {
    const { data } = await client.rawRequest(query, variables).catch((error: unknown) => {
      throw failureIn(error);
    });
    const parsed = shape.safeParse(data);
    if (!parsed.success) throw new ConnectorFailure('later', 'an unexpected answer');
    return parsed.data;
  };

  return {
    async create(prepared): Promise<Created> {
      const { teams } = await ask(TEAM, { key: prepared.into }, Team);
      const [team] = teams.nodes;
      if (!team) throw new ConnectorFailure('refused', 'no such team');
      const input = { teamId: team.id, title: prepared.title, description: bodyWithLink(prepared) };
      const { issueCreate } = await ask(CREATE, { input }, Issue);
      return { url: issueCreate.issue.url };
    },
    async find(prepared): Promise<Created | null> {
      const { issues } = await ask(FIND, { title: prepared.title }, Issues);
      const ours = issues.nodes.find((issue) => isOurs(issue, prepared));
      return ours ? { url: ours.url } : null;
    },
  };
}

/** Clocks differ. */
const LEEWAY_MS = 5 * 60_000;
const isOurs = (
  { createdAt, description }: { createdAt: Date; description?: string | null | undefined },
  { since, link }: Prepared,
): boolean =>
  createdAt.getTime() > since.getTime() - LEEWAY_MS && (!link || (description ?? '').includes(link));

const BY_TYPE: Partial<Record<LinearErrorType, ConnectorFailure['kind']>> = {
  [LinearErrorType.AuthenticationError]: 'credentials',
  [LinearErrorType.Forbidden]: 'credentials',
  [LinearErrorType.FeatureNotAccessible]: 'refused',
  [LinearErrorType.InvalidInput]: 'refused',
  [LinearErrorType.UserError]: 'refused',
  [LinearErrorType.GraphqlError]: 'refused',
  [LinearErrorType.UsageLimitExceeded]: 'refused',
};

/** The SDK's errors carry what was sent; ours must not. */
function failureIn(error: unknown): ConnectorFailure {
  if (!(error instanceof LinearError)) return new ConnectorFailure('later', 'not reached');
  const type = error.type ?? LinearErrorType.Unknown;
  const byStatus = error.status === 401 || error.status === 403 ? 'credentials' : 'later';
  return new ConnectorFailure(BY_TYPE[type] ?? (error.status === 400 ? 'refused' : byStatus), type);
}
