/** A person's browser, as far as giving a permission needs one: it follows redirects and keeps cookies. */
import type { Snapshot } from './contract.js';

const MOST_HOPS = 10;

/** Where the browser ended up. */
export interface Page {
  url: string;
  status: number;
  text: string;
}

/** What the person answers on the consent page. */
export interface Answer {
  user: Snapshot['me']['id'];
  answer: 'allow' | 'cancel';
}

/** Opens `start`, which leads to the consent page at `authorizeUrl`; answers there, and follows where that leads. */
export async function answerInBrowser(start: string, authorizeUrl: string, answer: Answer): Promise<Page> {
  const cookies = new Map<string, string>();
  let url = start;
  for (let hop = 0; hop < MOST_HOPS; hop++) {
    const isConsent = url.startsWith(authorizeUrl);
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(isConsent ? { method: 'POST', body: new URLSearchParams({ ...answer }) } : {}),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (!location) return { url, status: response.status, text: await response.text() };
    url = new URL(location, url).href;
  }
  throw new Error(`${start} leads from one address to the next without an end.`);
}
