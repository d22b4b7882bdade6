// Where the project's own annotated news stands, which models learn from beside the data they are given.

import { fileURLToPath } from 'node:url';

/** The folder: one marked text an article, and its records as `ID.json`. */
export const ownCorpus = fileURLToPath(new URL('../../fixtures/corpus', import.meta.url));
