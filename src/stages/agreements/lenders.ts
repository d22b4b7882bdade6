// Which bodies lend money to states and companies: what they agree on is most often a loan.

import type { Entity } from '../../document.ts';

const LENDER =
  /\b(?:monetary fund|imf|development bank|development association|world bank|investment bank|export-import bank|eximbank|exim bank|afreximbank|ebrd|eib)\b/i;

export function isLender({ type, name, aliases }: Entity): boolean {
  return type === 'organization' && [name, ...aliases].some((one) => LENDER.test(one));
}
