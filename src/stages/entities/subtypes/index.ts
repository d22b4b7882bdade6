import type { EntitySubtype } from '../../../document.ts';
import type { Draft } from '../draft.ts';
export function subtypeOf(_draft: Draft): EntitySubtype | undefined {
  return undefined;
}
