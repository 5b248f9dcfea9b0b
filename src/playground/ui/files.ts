/** The files of the page: our own, beside this folder once compiled, and the three vendored modules. */
import { readFile } from 'node:fs/promises';
import { Refused } from './refusal.js';

export interface PageFile {
  type: string;
  content: Buffer | string;
}

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Browsers know no bare module names, and an import map would have to be inline, which the page's policy forbids. */
const VENDORED: Record<string, string> = {
  preact: '/vendor/preact.js',
  'preact/hooks': '/vendor/preact-hooks.js',
  htm: '/vendor/htm.js',
};

const page = new URL('../web/', import.meta.url);
const OWN_FILE = /^\/(?<path>(?:[\w-]+\/)*[\w-]+\.(?<extension>html|css|js|svg))$/;

/** The file at this path of the site; refuses with 404 what is not there. */
export async function pageFile(path: string): Promise<PageFile> {
  const vendored = Object.entries(VENDORED).find(([, url]) => url === path);
  if (vendored) return script(new URL(import.meta.resolve(vendored[0])));
  const { path: name, extension } = OWN_FILE.exec(path === '/' ? '/index.html' : path)?.groups ?? {};
  if (!name || !extension) throw notThere(path);
  const file = new URL(name, page);
  return extension === 'js' ? script(file) : { type: TYPES[extension] ?? '', content: await read(file) };
}

async function script(file: URL): Promise<PageFile> {
  const source = (await read(file)).toString('utf8');
  return { type: TYPES.js ?? '', content: withBrowserImports(source) };
}

/** `from 'preact'` becomes `from '/vendor/preact.js'`. */
export const withBrowserImports = (source: string): string =>
  source.replace(/(\bfrom\s*)(["'])([\w/-]+)\2/g, (whole, from: string, quote: string, name: string) => {
    const url = VENDORED[name];
    return url ? `${from}${quote}${url}${quote}` : whole;
  });

async function read(file: URL): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch {
    throw notThere(file.pathname.slice(page.pathname.length - 1));
  }
}

const notThere = (path: string): Refused => new Refused(404, `There is no ${path} here.`);
