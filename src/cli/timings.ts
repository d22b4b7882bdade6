// How long each stage takes, for `--verbose`. Stages know no clock; they are measured from outside.

import type { AnyStage } from '../stages/define.ts';
import { message } from './failures.ts';

export interface Timings {
  readonly measure: <Result>(name: string, work: () => Result) => Result;
  /** The stage, measured whenever it runs. */
  readonly measured: (stage: AnyStage) => AnyStage;
  /** What was measured since the last report, as a line. */
  readonly report: (id: string) => string;
}

export function createTimings(now: () => number): Timings {
  let spent = new Map<string, number>();
  let since = now();
  const measure: Timings['measure'] = (name, work) => {
    const start = now();
    try {
      return work();
    } finally {
      spent.set(name, (spent.get(name) ?? 0) + now() - start);
    }
  };
  return {
    measure,
    measured: (stage) => ({
      ...stage,
      run: (layers, report) => measure(stage.name, () => stage.run(layers, report)),
    }),
    report: (id) => {
      const parts = [...spent].map(([name, time]) => `${name} ${time.toFixed(1)}`);
      const total = now() - since;
      spent = new Map();
      since = now();
      return message(`${id}: ${total.toFixed(1)} ms (${parts.join(', ')})`);
    },
  };
}
