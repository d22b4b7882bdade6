// Reads the generated list of verb forms, once.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseLexicon } from '../../lexicons/en/load.ts';

let forms: ReadonlyMap<string, string> | undefined;

/** Lemma by inflected form, both lower-case. */
export function loadVerbForms(): ReadonlyMap<string, string> {
  if (forms === undefined) {
    const path = fileURLToPath(new URL('./verb-forms.txt', import.meta.url));
    const lines = parseLexicon(readFileSync(path, 'utf8'));
    forms = new Map([...lines].map(([form, [lemma = form]]) => [form, lemma]));
  }
  return forms;
}
