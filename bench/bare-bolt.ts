import { App, HTTPReceiver, LogLevel } from '@slack/bolt';

/** The baseline: a Bolt app that only acks. It forgets everything, and loses it when it dies. */
const receiver = new HTTPReceiver({ signingSecret: process.argv[2] ?? '', logLevel: LogLevel.ERROR });
const app = new App({
  receiver,
  convoStore: false,
  logLevel: LogLevel.ERROR,
  authorize: () => Promise.resolve({ botToken: 'xoxb-bench', botId: 'B0BENCH', botUserId: 'U0BOT' }),
});
app.event('message', async () => {});
const server = await receiver.start({ port: 0, host: '127.0.0.1' });
const address = server.address();
process.send?.(typeof address === 'object' && address ? address.port : 0);
