// Where an office belongs that the text names without a body: a minister's to the country of the
// text, a mayor's to its city, a judge's to its court, a senator's to its senate, a director's to
// the body named last.

import type { EntitySubtype } from '../../../document.ts';
import { lexiconTable } from '../../../lexicons/en/load.ts';
import type { Draft } from '../draft.ts';

export interface OfficeBodies {
  /** The country in which the text plays, if an entity stands for it. */
  readonly home?: Draft;
  readonly ofCountry: (code: string) => Draft | undefined;
  /** Organizations and cities, in order of the text. */
  readonly drafts: readonly Draft[];
  readonly subtypeOf: (draft: Draft) => EntitySubtype | undefined;
  /** Answers that hold for the whole text, kept once they are known. */
  readonly found: Map<string, Draft | undefined>;
  /** The organization named last before a token in its paragraph. */
  readonly inParagraph: (token: number) => Draft | undefined;
  /** The organization named first in the sentence before that of a token. */
  readonly opensPrevious: (token: number) => Draft | undefined;
}

const STATE =
  /\bminister\b|^(?:vice )?president$|^premier$|^chancellor$|^first lady$|^king$|^queen$|^under-?secretary\b|^national security advis|^secretary of (?!the)/;
const CITY = /\bmayor\b|^city |^councillor$|^coun\.?$/;
const COURT = /\bjustice$|^judge$|^magistrate$|\bregistrar$/;
const COMPANY = /\bceo$|\bexecutive$|\bfounder$|\bmanager$|^chairwoman$|^chief .*officer$/;
const CHAMBERS: readonly (readonly [RegExp, RegExp])[] = [
  [/^sen(?:ator|\.)?$/, /\bsenate\b/],
  [/^rep(?:resentative|\.)?$|^congress/, /\bhouse\b|\bcongress\b/],
  [
    /^(?:mp|mna|mha|mla|mpp|deputy|lawmaker|legislator|parliamentarian)$|\bspeaker$/,
    /\bparliament\b|\bassembly\b|\bhouse\b|\bcongress\b|\blegislature\b/,
  ],
  [/\bcouncillor$|^coun\.?$|^alderman$/, /\bcouncil\b/],
];
const SPOKESPERSON = /\bspokes(?:man|woman|person)$/;
const EXECUTIVE =
  /\bdirector$|\bceo$|\bexecutive$|\bchairman$|\bchairwoman$|\bcaptain$|\bprincipal$|\bskipper$|\bchief executive officer$/;

/** `MQM-P lawmaker`: the seat is in a chamber, not in the party. */
export function isPartySeat(title: string, body: EntitySubtype | undefined): boolean {
  if (body !== 'party') return false;
  return CHAMBERS.some(([offices]) => offices.test(title.toLowerCase()));
}

export function findOfficeBody(
  bodies: OfficeBodies,
  title: string,
  holder: Draft,
  token: number,
): Draft | undefined {
  const office = title.toLowerCase();
  const led = leaderOf(bodies, holder, office);
  if (led !== undefined) return led;
  for (const [offices, chambers] of CHAMBERS) {
    if (!offices.test(office)) continue;
    const chamber = only(bodies, chambers.source, (draft) =>
      draft.names.some(({ key }) => chambers.test(key)),
    );
    if (chamber !== undefined) return chamber;
  }
  if (title === 'president' || title === 'vice president') {
    const body = bodies.inParagraph(token);
    if (body !== undefined) return body;
  }
  if (STATE.test(office)) return bodies.home?.type === 'place' ? bodies.home : undefined;
  if (CITY.test(office)) return cityOf(bodies);
  if (COURT.test(office))
    return only(bodies, 'court', (draft) => bodies.subtypeOf(draft) === 'court');
  if (SPOKESPERSON.test(office)) return bodies.opensPrevious(token);
  const near = EXECUTIVE.test(office) ? bodies.inParagraph(token) : undefined;
  return near ?? (COMPANY.test(office) ? mainCompany(bodies) : undefined);
}

/** `President Biden`: persons whom the news of many years names without their country. */
function leaderOf(
  { ofCountry }: OfficeBodies,
  { names }: Draft,
  office: string,
): Draft | undefined {
  if (!/president|prime minister|chancellor|secretary|premier|minister/.test(office)) {
    return undefined;
  }
  const last = names[0]?.words.filter((word) => !/^(?:jr|sr|ii|iii)$/.test(word)).at(-1) ?? '';
  const code = lexiconTable('leaders').get(last)?.[0];
  return code === undefined ? undefined : ofCountry(code);
}

/** The one organization of the text that fits. */
function only(
  bodies: OfficeBodies,
  question: string,
  fits: (draft: Draft) => boolean,
): Draft | undefined {
  return answer(bodies, question, () => {
    const fitting = bodies.drafts.filter((draft) => draft.type === 'organization' && fits(draft));
    return fitting.length === 1 ? fitting[0] : undefined;
  });
}

function answer(
  { found }: OfficeBodies,
  question: string,
  search: () => Draft | undefined,
): Draft | undefined {
  if (!found.has(question)) found.set(question, search());
  return found.get(question);
}

/** A city named before this token makes up the dateline. */
const DATELINE = 6;

/** The company that the text names most, if it does so more than once. */
function mainCompany(bodies: OfficeBodies): Draft | undefined {
  return answer(bodies, 'company', () => {
    let best: Draft | undefined;
    for (const draft of bodies.drafts) {
      if (draft.type !== 'organization' || bodies.subtypeOf(draft) !== 'company') continue;
      if (draft.names.length > (best?.names.length ?? 1)) best = draft;
    }
    return best;
  });
}

/** The city of the text: that of the dateline, else the one named most. */
export function cityOf(bodies: OfficeBodies): Draft | undefined {
  return answer(bodies, 'city', () => {
    let best: Draft | undefined;
    for (const draft of bodies.drafts) {
      if (draft.type !== 'place' || bodies.subtypeOf(draft) !== 'city') continue;
      if ((draft.names[0]?.first ?? DATELINE) < DATELINE) return draft;
      if (best === undefined || draft.names.length > best.names.length) best = draft;
    }
    return best;
  });
}
