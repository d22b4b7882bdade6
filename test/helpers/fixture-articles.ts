// The texts of `fixtures/articles`, for tests and benchmarks that need articles of any kind.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../fixtures/articles/', import.meta.url));

export function fixtureArticles(): readonly { readonly id: string; readonly text: string }[] {
  return readdirSync(folder).map((id) => ({
    id,
    text: readFileSync(`${folder}${id}/article.txt`, 'utf8'),
  }));
}
