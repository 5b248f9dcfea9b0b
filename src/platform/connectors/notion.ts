import { APIErrorCode, Client, isNotionClientError, type NotionErrorCode } from '@notionhq/client';
import { type Connector, ConnectorFailure, type Created, type Prepared } from './connector.js';

/** Notion takes so many characters in one text: https://developers.notion.com/reference/request-limits */
const MOST_IN_TEXT = 2_000;
const PATIENCE_MS = 10_000;

/** Creates pages in a data source of Notion: https://developers.notion.com/reference/post-page */
export function openNotion({ token, apiUrl }: { token: string; apiUrl: string }): Connector {
  const client = new Client({
    auth: token,
    baseUrl: apiUrl,
    timeoutMs: PATIENCE_MS,
    retry: false,
    // Its log would hold what was sent.
    logger: () => undefined,
  });

  return {
    async create(prepared): Promise<Created> {
      const page = await client.pages
        .create({
          parent: { data_source_id: prepared.into ?? '' },
          // Whatever the title is called there, its id is `title`: https://developers.notion.com/reference/property-object
          properties: { title: { title: [{ text: { content: prepared.title } }] } },
          children: paragraphsOf(prepared),
        })
        .catch(raise);
      return { url: 'url' in page ? page.url : null };
    },
    async find({ title, into, since }): Promise<Created | null> {
      const { results } = await client.dataSources
        .query({
          data_source_id: into ?? '',
          filter: { property: 'title', title: { equals: title } },
          sorts: [{ timestamp: 'created_time', direction: 'descending' }],
          page_size: 1,
        })
        .catch(raise);
      const [page] = results;
      if (!page || !('url' in page) || !('created_time' in page)) return null;
      // It tells times by the minute.
      const isOurs = Date.parse(page.created_time) > since.getTime() - 5 * 60_000;
      return isOurs ? { url: page.url } : null;
    },
  };
}

const paragraph = (content: string, url?: string) => ({
  paragraph: { rich_text: [{ text: { content, ...(url ? { link: { url } } : {}) } }] },
});

function paragraphsOf({ body, link }: Prepared): ReturnType<typeof paragraph>[] {
  const parts = body.match(new RegExp(`[\\s\\S]{1,${MOST_IN_TEXT}}`, 'gu')) ?? [];
  return [...parts.map((part) => paragraph(part)), ...(link ? [paragraph(link, link)] : [])];
}

const BY_CODE: Partial<Record<NotionErrorCode, ConnectorFailure['kind']>> = {
  [APIErrorCode.Unauthorized]: 'credentials',
  [APIErrorCode.RestrictedResource]: 'credentials',
  // What is not shared with the integration does not exist for it.
  [APIErrorCode.ObjectNotFound]: 'credentials',
  [APIErrorCode.ValidationError]: 'refused',
  [APIErrorCode.InvalidJSON]: 'refused',
  [APIErrorCode.InvalidRequest]: 'refused',
  [APIErrorCode.InvalidRequestURL]: 'refused',
};

function raise(error: unknown): never {
  if (!isNotionClientError(error)) throw new ConnectorFailure('later', 'not reached');
  throw new ConnectorFailure(BY_CODE[error.code] ?? 'later', error.code);
}
