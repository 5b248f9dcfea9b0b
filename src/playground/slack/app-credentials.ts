/** The app's client id and secret in a playground that is not told others. Nothing real is behind them. */
export const PLAYGROUND_CLIENT_ID = '11772026.20261117';
export const PLAYGROUND_CLIENT_SECRET = 'no-secret-in-the-playground';

/** What the app proves itself with. */
export interface Credentials {
  botToken: string;
  clientId: string;
  clientSecret: string;
}
