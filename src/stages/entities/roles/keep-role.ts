// Keeps one role for one office of a person: the title with a body before that without, the full
// title before a short form of it (`Secretary Blinken` beside `Secretary of State`).

import type { Draft, DraftRole } from '../draft.ts';

export function keepRole({ roles }: Draft, role: DraftRole): void {
  const title = role.title.toLowerCase();
  const same = roles.findIndex((known) => {
    const other = known.title.toLowerCase();
    const bodies = known.of === undefined || role.of === undefined || known.of === role.of;
    return bodies && other === title;
  });
  const known = roles[same];
  if (known !== undefined) {
    if (known.of === undefined && role.of !== undefined) roles[same] = role;
    return;
  }
  if (roles.some((other) => isShortOf(title, other.title.toLowerCase()))) return;
  const short = roles.findIndex((other) => isShortOf(other.title.toLowerCase(), title));
  if (short >= 0) roles[short] = role;
  else roles.push(role);
}

/** `secretary` of `secretary of state`, `minister` of `foreign minister`. */
function isShortOf(short: string, full: string): boolean {
  if (short.includes(' ') || full.length <= short.length) return false;
  return (
    full.startsWith(`${short} of `) ||
    full.startsWith(`${short} for `) ||
    full.endsWith(` ${short}`)
  );
}
