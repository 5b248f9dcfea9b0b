/** The embedded server cannot be had; the message is for whoever starts the process. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}
