/** A request the page's server will not serve; `message` is a sentence for whoever sent it. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}
