// Prints the JSON Schema of the output.

import type { Io } from '../io.ts';
import { streamOutput } from '../output.ts';

export async function schemaCommand(io: Io): Promise<number> {
  const { outputSchema } = await import('../../render/schema.ts');
  await streamOutput(io.stdout).write(`${JSON.stringify(outputSchema, null, 2)}\n`);
  return 0;
}
