import { allow } from '../platform/access/index.ts';

/**
 * A lawyer and a counsellor stand by one person, for a term. They read what the judge decided about that person and
 * which clocks run for it; nothing of anybody else, and nothing after the term.
 */
export const bijstandAccess = [
  ...(['advocaat', 'vertrouwenspersoon'] as const).flatMap((rol) =>
    allow({
      rollen: [rol],
      relaties: [rol],
      resources: ['bijstand'],
      acties: ['lees'],
      grond: 'bijstand',
      velden: ['naam', 'maatregelen', 'termijnen'],
    }),
  ),
  ...allow({
    rollen: ['advocaat', 'vertrouwenspersoon'],
    relaties: ['geen'],
    resources: ['mijnbijstand'],
    acties: ['lees'],
    grond: 'bijstand',
    logklasse: 'lijst',
    velden: ['naam', 'tot'],
  }),
];
