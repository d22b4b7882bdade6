// The value of a figure as a person writes it: `> 1,700`, `2.5 million USD`, `24 or more`.

import type { Comparator, Figure } from '../document.ts';

const signs: Readonly<Record<Comparator, string>> = {
  exact: '',
  about: '~',
  more_than: '> ',
  at_least: '≥ ',
  less_than: '< ',
  at_most: '≤ ',
  up_to: '≤ ',
  between: '',
  vague: '≥ ',
};

export function comparatorSign(comparator: Comparator): string {
  return signs[comparator];
}

export function figureValue(figure: Figure): string {
  const { low, high } = figure;
  const range = low !== undefined && high !== undefined ? `${amount(low)}–${amount(high)}` : '';
  const value = figure.value ?? low ?? high;
  const number = range !== '' && figure.value === undefined ? range : value && amount(value);
  if (number === undefined || number === '' || number === 0) return value === 0 ? '0' : '';
  if (figure.kind === 'percent') return `${number} %`;
  return figure.kind === 'count' || figure.unit === undefined ? number : `${number} ${figure.unit}`;
}

function amount(value: number): string {
  for (const [size, word] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const) {
    if (Math.abs(value) >= size) return `${digits(value / size)} ${word}`;
  }
  return digits(value);
}

/** No more than three decimals, thousands set apart by commas, the same on every machine. */
function digits(value: number): string {
  const [whole = '', decimals] = String(Math.round(value * 1000) / 1000).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
