// Says why each item is there: its rule, its confidence and the sentence, with the trigger
// underlined.

import type { Span } from '../document.ts';
import { type AnyItem, evidenceOf, triggerOf } from './evidence.ts';
import type { RenderOptions } from './formats.ts';
import { widthOf, wrap } from './layout.ts';
import type { Section } from './memo.ts';
import { printable } from './printable.ts';
import type { Selection } from './select.ts';

export interface Explanation {
  readonly id: string;
  readonly rule: string;
  /** 0..1, two decimals. */
  readonly confidence: string;
  readonly sentences: readonly MarkedSentence[];
}

/** A sentence cut at its trigger; `trigger` is empty where it stands in another sentence. */
export interface MarkedSentence {
  readonly before: string;
  readonly trigger: string;
  readonly after: string;
}

export function explainItem(item: AnyItem, selection: Selection): Explanation {
  const trigger = triggerOf(item);
  return {
    id: item.id,
    rule: item.rule,
    confidence: item.confidence.toFixed(2),
    sentences: evidenceOf(item, selection).map((sentence) => mark(sentence, trigger, selection)),
  };
}

export function explainSections(
  sections: readonly Section[],
  selection: Selection,
  options: RenderOptions,
): readonly string[] {
  return sections.map(({ title, rows }) => {
    const blocks = rows.map(({ cells, item }) =>
      renderExplanation(cells[0] ?? '', explainItem(item, selection), options),
    );
    return [options.paint.heading(`Why: ${title}`), ...blocks].join('\n');
  });
}

const INDENT = 4;

function renderExplanation(
  label: string,
  explanation: Explanation,
  { width, paint }: RenderOptions,
): string {
  const { id, rule, confidence } = explanation;
  const head = wrap(printable(`${id}  ${label}`), width).map(paint.strong);
  const why = `${' '.repeat(INDENT)}${printable(rule)}, confidence ${confidence}`;
  const sentences = explanation.sentences.flatMap((sentence) =>
    underline(sentence, width - INDENT).map((line) => `${' '.repeat(INDENT)}${line}`.trimEnd()),
  );
  return [...head, paint.faint(why), ...sentences].join('\n');
}

function mark(sentence: Span, trigger: Span | undefined, { lookup }: Selection): MarkedSentence {
  const from = Math.max(sentence.start, trigger?.start ?? sentence.end);
  const to = Math.min(sentence.end, trigger?.end ?? sentence.start);
  const all = from === sentence.start && to === sentence.end;
  if (from >= to || all) return { before: lookup.words(sentence), trigger: '', after: '' };
  return {
    before: lookup.words({ start: sentence.start, end: from }),
    trigger: lookup.words({ start: from, end: to }),
    after: lookup.words({ start: to, end: sentence.end }),
  };
}

/** The lines of the sentence, each followed by a line of `~` under what of the trigger is in it. */
function underline({ before, trigger, after }: MarkedSentence, width: number): readonly string[] {
  const flat = (text: string) => printable(`|${text}|`).slice(1, -1);
  const [start, marked] = [flat(before), flat(trigger)];
  const whole = `${start}${marked}${flat(after)}`;
  const lines: string[] = [];
  let at = 0;
  for (const line of wrap(whole, width)) {
    lines.push(line);
    const from = Math.max(0, start.length - at);
    const to = Math.min(line.length, start.length + marked.length - at);
    if (marked !== '' && from < to) {
      const left = ' '.repeat(widthOf(line.slice(0, from)));
      lines.push(`${left}${'~'.repeat(widthOf(line.slice(from, to)))}`);
    }
    at += line.length;
    if (whole[at] === ' ') at += 1;
  }
  return lines;
}
