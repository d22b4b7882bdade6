// Gives the singular of a counted noun; names of peoples and makes keep their capital.

import { lexiconTable } from '../../lexicons/en/load.ts';

/** `deportations` → `deportation`, `people` → `person`, `Yemenis` → `Yemeni`, `aircraft` → itself. */
export function singularOf(word: string): string {
  const lower = word.toLowerCase();
  const irregular = lexiconTable('irregular-plurals').get(lower)?.[0];
  if (irregular !== undefined) return irregular;
  const capital = word !== lower && word !== word.toUpperCase();
  const people = capital && lower.endsWith('is') && lower.length > 4;
  const single = people ? lower.slice(0, -1) : singularByEnding(lower);
  return capital ? word[0] + single.slice(1) : single;
}

function singularByEnding(word: string): string {
  if (/.(?:men|children)$/.test(word) && !/(?:women|specimen|regimen|abdomen|acumen)$/.test(word)) {
    return word.endsWith('men') ? `${word.slice(0, -2)}an` : word.slice(0, -3);
  }
  if (word.endsWith('women')) return `${word.slice(0, -2)}an`;
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (/(?:ss|us|is|ous|news|politics|athletics|economics|mathematics)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:sses|shes|ches|xes|zzes)$/.test(word)) return word.slice(0, -2);
  if (/(?:wolves|halves|calves|shelves|selves|loaves|thieves|leaves)$/.test(word)) {
    return `${word.slice(0, -3)}f`;
  }
  return word.slice(0, -1);
}
