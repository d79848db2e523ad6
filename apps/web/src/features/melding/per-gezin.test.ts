import { expect, it } from 'vitest';
import type { Bekende } from './melding-query.ts';
import { perGezin } from './per-gezin.ts';

const bekende = (persoonId: string, gezinId?: string) =>
  ({
    persoonId,
    gezin: gezinId === undefined ? null : { id: gezinId, naam: gezinId, vastGezicht: null },
  }) as Bekende;

it('asks once per family, however many of it were found, and puts who has no family last', () => {
  const found = perGezin([
    bekende('los'),
    bekende('sem', 'dalen'),
    bekende('ali', 'demir'),
    bekende('noor', 'dalen'),
  ]);
  expect(found.map(({ gezin, personen }) => [gezin?.id, personen.map((p) => p.persoonId)])).toEqual([
    ['dalen', ['sem', 'noor']],
    ['demir', ['ali']],
    [undefined, ['los']],
  ]);
});
