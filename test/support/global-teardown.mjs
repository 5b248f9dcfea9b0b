export default async function globalTeardown() {
  const { server, erase } = globalThis.testPostgres;
  await server.stop();
  await erase();
}
