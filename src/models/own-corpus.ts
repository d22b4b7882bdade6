// Where the project's own annotations stand, which models learn from beside the data they are given.

import { fileURLToPath } from 'node:url';

/** News written for the project: one marked text an article, and its records as `ID.json`. */
export const ownCorpus = fileURLToPath(new URL('../../fixtures/corpus', import.meta.url));

/** Names and records of real releases, whose texts stand in the data folder. */
export const ownReleases = fileURLToPath(new URL('../../fixtures/releases', import.meta.url));

/** The same of news stories of Voice of America. */
export const ownNewswire = fileURLToPath(new URL('../../fixtures/newswire', import.meta.url));

/** Both folders of real texts. */
export const ownStandoff: readonly string[] = [ownReleases, ownNewswire];
