import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** One request that was answered. */
export interface AnsweredRequest {
  readonly method: string;
  /** Pattern of the address, never the address: codes and secrets stand in addresses. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** The part of a connection pool that is measured. */
export interface MeasuredPool {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

// Stored answers take less than a millisecond, computed ones up to some seconds: both ends must be seen.
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Measures of one process: requests by route and status, connections to the database, memory, event loop. */
@Injectable()
export class Measures {
  private readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from request to answer, by method, route and status',
    labelNames: ['method', 'route', 'status'] as const,
    buckets,
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  note({ method, route, status, seconds }: AnsweredRequest): void {
    this.requests.observe({ method, route, status: String(status) }, seconds);
  }

  /** Connections to the database are counted whenever somebody asks. */
  watch(pool: MeasuredPool): void {
    const connections = new Gauge({
      name: 'database_connections',
      help: 'Connections to the database: in all, idle, and requests waiting for one',
      labelNames: ['state'] as const,
      registers: [this.registry],
      collect: () => {
        connections.set({ state: 'total' }, pool.totalCount);
        connections.set({ state: 'idle' }, pool.idleCount);
        connections.set({ state: 'waiting' }, pool.waitingCount);
      },
    });
  }

  /** All of it in the text format of Prometheus. */
  text(): Promise<string> {
    return this.registry.metrics();
  }

  get mediaType(): string {
    return this.registry.contentType;
  }
}
