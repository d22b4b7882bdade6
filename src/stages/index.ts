// THE ORDER. Each stage reads layers that stand above it and writes its own.

import { agreements } from './agreements/agreements.ts';
import { dates } from './dates/dates.ts';
import type { AnyStage } from './define.ts';
import { entities } from './entities/entities.ts';
import { events } from './events/events.ts';
import { figures } from './figures/figures.ts';
import { frames } from './frames/frames.ts';
import { mentions } from './mentions/mentions.ts';
import { parses } from './parses.ts';
import { quotes } from './quotes/quotes.ts';
import { relations } from './relations/relations.ts';
import { tags } from './tags.ts';
import { tokens } from './tokens/tokens.ts';

export const stages: readonly AnyStage[] = [
  tokens,
  tags,
  parses,
  frames,
  dates,
  mentions,
  quotes,
  entities,
  figures,
  agreements,
  relations,
  events,
];
