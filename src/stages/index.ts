// THE ORDER. Each stage reads layers that stand above it and writes its own.

import type { AnyStage } from './define.ts';
import { tokens } from './tokens/tokens.ts';

export const stages: readonly AnyStage[] = [tokens];
