import { isCity } from '@/domain/place';
import { multiplesSheet } from '@/features/multiples/multiplesSheet';
import { type HomeBoard, homeBoard } from '@/query/home/homeBoard';
import { grouped } from '@/wording/language/english';
import type { PageContent } from './pageSheet';

export const NOTHING_ELSE = { shared: null, absent: [], whole: null, contextOnly: [], tooFew: [] };

/** The opening page: what the figures of a stage say of the cities. */
export const HOME: PageContent<'stageId', HomeBoard> = {
  params: ['stageId'],
  board: (dataset, { stageId }) => homeBoard(dataset, stageId, new Date().getFullYear()),
  title: ({ dataset, wording: { ui } }) => ui.home.purpose(dataset.places.filter(isCity).length),
  lead: ({ dataset, board: { years }, wording: { ui, sentences } }) =>
    [
      ui.home.held(grouped(dataset.figureCount)),
      years ? sentences.yearsSpan(years.from, years.to) : '',
      ui.home.traceable,
      ui.home.updated(dataset.edition.date),
    ]
      .filter(Boolean)
      .join(' · '),
  sheet: ({ dataset, board: { multiples }, wording }) =>
    multiplesSheet(dataset, { multiples, ...NOTHING_ELSE }, wording),
};
