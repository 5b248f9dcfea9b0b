import { createHash } from 'node:crypto';
import { type Context, ROOT_CONTEXT, type Span, SpanStatusCode, trace, TraceFlags } from '@opentelemetry/api';

export type { Span };

const SERVICE = 'daybreak';
/** Until `startTraces` this makes spans that cost nothing and go nowhere. */
const tracer = trace.getTracer(SERVICE);

/**
 * The trace of a cause and its first span. They follow from the cause alone, so that any process that does a part of
 * the work finds the trace it belongs to, and nothing but the cause has to travel through queue and outbox.
 */
function idsOf(cause: string): { traceId: string; spanId: string } {
  const hex = createHash('sha256').update(cause).digest('hex');
  return { traceId: hex.slice(0, 32), spanId: hex.slice(32, 48) };
}

let causeOfFirst: string | null = null;

/** The span that opens a trace. */
export function firstSpan(name: string, cause: string): Span {
  causeOfFirst = cause;
  try {
    return tracer.startSpan(name, { root: true, attributes: { [CAUSE]: cause } });
  } finally {
    causeOfFirst = null;
  }
}

const CAUSE = 'daybreak.cause';

/** A span below `parent`; without one, below the first of its cause, which another process may have made. */
export function laterSpan(name: string, cause: string, parent?: Span): Span {
  const firstOfCause = (): Context =>
    trace.setSpanContext(ROOT_CONTEXT, { ...idsOf(cause), traceFlags: TraceFlags.SAMPLED, isRemote: true });
  const context = parent ? trace.setSpan(ROOT_CONTEXT, parent) : firstOfCause();
  return tracer.startSpan(name, { attributes: { [CAUSE]: cause } }, context);
}

/** Does `work` in this span. Of a failure it keeps the name alone: a message may quote what somebody wrote. */
export async function within<T>(span: Span, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'unknown' });
    throw error;
  } finally {
    span.end();
  }
}

/**
 * Sends every span to an OpenTelemetry collector at `endpoint` (OTLP over HTTP, `/v1/traces` below it) from now on.
 * Answers how to send what is left, and stop. A collector that does not answer costs spans, never work.
 */
export async function startTraces(endpoint: string): Promise<() => Promise<void>> {
  const [
    { BatchSpanProcessor, RandomIdGenerator, TracerProvider },
    { OTLPTraceExporter },
    { resourceFromAttributes },
  ] = await Promise.all([
    import('@opentelemetry/sdk-trace'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  const random = new RandomIdGenerator();
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': SERVICE }),
    idGenerator: {
      generateTraceId: () => (causeOfFirst ? idsOf(causeOfFirst).traceId : random.generateTraceId()),
      generateSpanId: () => (causeOfFirst ? idsOf(causeOfFirst).spanId : random.generateSpanId()),
    },
    spanProcessors: [
      new BatchSpanProcessor({
        exporter: new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` }),
      }),
    ],
  });
  trace.setGlobalTracerProvider(provider);
  return async () => {
    await provider.shutdown().catch(() => undefined);
    trace.disable();
  };
}
