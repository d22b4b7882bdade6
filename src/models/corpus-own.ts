// The project's own annotations, which models learn from beside the data that they are given.

import { fileURLToPath } from 'node:url';
import type { GoldArticle, LoadOptions } from '../score/gold-article.ts';
import { loadGoldBeside } from '../score/load-annotated.ts';
import { loadReleases } from '../score/load-releases.ts';

/** News written for the project: one marked text an article, and its records as `ID.json`. */
export const ownCorpus = fileURLToPath(new URL('../../fixtures/corpus', import.meta.url));

/** Names and records of real releases, whose texts stand in the data folder. */
export const ownReleases = fileURLToPath(new URL('../../fixtures/releases', import.meta.url));

/** All articles with records of the project's own; `data` holds the texts of the releases. */
export function loadOwn(
  data: string,
  options: Pick<LoadOptions, 'onProblem'> = {},
): readonly GoldArticle[] {
  return [...loadGoldBeside(ownCorpus, options), ...loadReleases(ownReleases, data, options)];
}
