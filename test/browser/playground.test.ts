import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { hasBrowser, openBrowser, type RunningPlayground, runPlayground } from '../support/browser.js';

const LAPTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

(hasBrowser() ? describe : describe.skip)('npm run play, in a browser', () => {
  let playground: RunningPlayground;
  let browser: Browser;
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    playground = await runPlayground();
    browser = await openBrowser();
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await playground.stop();
    // Ctrl-C ended everything that it started.
    await expect(fetch(playground.url)).rejects.toThrow();
  });
  beforeEach(async () => {
    troubles = [];
    page = await browser.newPage({ viewport: LAPTOP });
    page.on('pageerror', ({ message }) => troubles.push(message));
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
    page.on(
      'request',
      (request) => !request.url().startsWith(playground.url) && troubles.push(request.url()),
    );
    await page.goto(playground.url);
  });
  afterEach(async () => {
    await page.close();
    // No error on the page, and nothing asked of anybody but this machine.
    expect(troubles).toEqual([]);
  });

  const seen = (text: string | RegExp) => page.getByText(text).first().waitFor();

  it('tells a newcomer what it is, and what to try first', async () => {
    await seen(/Daybreak is a Slack bot for teams that work across time zones/);
    await seen(/What real Slack does differently/i);
    await page.getByRole('button', { name: /Write to Yuki/ }).waitFor();
  });

  it('works by keyboard: write, be told, and have it held', async () => {
    await page.getByRole('button', { name: /Write to Yuki/ }).click();
    await page.keyboard.type(' Thank you!');
    await page.keyboard.press('Enter');
    await page
      .getByRole('button', { name: /Deliver at 09:00 their time/ })
      .last()
      .focus();
    await page.keyboard.press('Enter');
    await seen(/gets it/);
  });

  it('plays the story of a question at midnight, step by step, as told', async () => {
    const card = page
      .locator('article, li, section, div')
      .filter({ hasText: 'A question at midnight' })
      .last();
    await card.getByRole('button', { name: /Start/ }).click();
    const next = page.getByRole('button', { name: /Next step/ });
    await next.click();
    await seen(/Only visible to you/);
    await seen(/Their day starts/);
    await next.click();
    await seen(/Delete your original if you like/);
    await next.click();
    await seen(/From Ana Sousa/);
    await seen(/Held for your working hours/);
  });

  it('fits a phone: nothing is wider than the window', async () => {
    await page.setViewportSize(PHONE);
    await seen(/Daybreak is a Slack bot/);
    const overflow = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(overflow).toBe(0);
  });
});
