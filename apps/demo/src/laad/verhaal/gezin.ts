import { addDays, getPlainDate } from '@rondom/domain/kern';
import { storyBsn } from '../../brp-stand-in/index.ts';
import { bouwHuishouden, bouwOuder, bouwPartners, bouwPersoon, vanafGeboorte } from '../bouw.ts';
import type { Verhaaldagen } from '../kalender.ts';
import { periode, type RijId } from '../tabellen.ts';
import type { Wereld } from '../wereld.ts';

/** Gezin Van Dalen – Verhoeven, by the names of the story. */
export interface Verhaalgezin {
  readonly gezin: RijId;
  readonly noor: RijId;
  readonly sem: RijId;
  readonly linda: RijId;
  readonly mark: RijId;
  readonly ilse: RijId;
  readonly ria: RijId;
}

const bij = { noor: '2014-09-03', sem: '2019-05-21' } as const;

function bouwMensen(wereld: Wereld, dagen: Verhaaldagen) {
  const vrouw = { geslacht: 'vrouw' } as const;
  const man = { geslacht: 'man' } as const;
  const geheim = { geheim: true } as const;
  const bsn = (wie: keyof typeof storyBsn) => ({ bsn: storyBsn[wie] });
  return {
    noor: bouwPersoon(wereld, {
      naam: 'Noor||Verhoeven',
      ...vrouw,
      geboren: bij.noor,
      ...geheim,
      ...bsn('noor'),
    }),
    sem: bouwPersoon(wereld, { naam: 'Sem||Verhoeven', ...man, geboren: bij.sem, ...geheim, ...bsn('sem') }),
    linda: bouwPersoon(wereld, {
      naam: 'Linda|van|Dalen',
      ...vrouw,
      geboren: '1988-03-09',
      ...geheim,
      ...bsn('linda'),
    }),
    mark: bouwPersoon(wereld, { naam: 'Mark||Verhoeven', ...man, geboren: '1985-06-30', ...bsn('mark') }),
    ilse: bouwPersoon(wereld, { naam: 'Ilse||Prins', ...vrouw, geboren: '1990-11-17', ...bsn('ilse') }),
    ria: bouwPersoon(wereld, { naam: 'Ria|van|Dalen', ...vrouw, geboren: '1958-04-02', ...bsn('ria') }),
    henk: bouwPersoon(wereld, {
      naam: 'Henk|van|Dalen',
      ...man,
      geboren: '1955-01-19',
      overleden: '2019-05-11',
      ...bsn('henk'),
    }),
    wim: bouwPersoon(wereld, { naam: 'Wim||Verhoeven', ...man, geboren: '1954-05-08', ...bsn('wim') }),
    toos: bouwPersoon(wereld, { naam: 'Toos||Verhoeven', ...vrouw, geboren: '1956-10-25', ...bsn('toos') }),
    // Nobody has chosen a name yet.
    ongeboren: bouwPersoon(wereld, { naam: '||.', geslacht: 'onbekend', verwacht: dagen.geboorteVerwacht }),
  };
}
type Verhaalmensen = ReturnType<typeof bouwMensen>;

function bouwRelaties(wereld: Wereld, dagen: Verhaaldagen, wie: Verhaalmensen): void {
  const { kalender } = wereld;
  for (const kind of ['noor', 'sem'] as const)
    for (const ouder of ['linda', 'mark'] as const)
      bouwOuder(wereld, wie[ouder], wie[kind], { code: '12', vanaf: vanafGeboorte(wereld, bij[kind]) });
  bouwOuder(wereld, wie.ilse, wie.ongeboren);
  bouwOuder(wereld, wie.mark, wie.ongeboren);
  for (const [ouder, kind] of [
    ['ria', 'linda'],
    ['henk', 'linda'],
    ['wim', 'mark'],
    ['toos', 'mark'],
  ] as const)
    bouwOuder(wereld, wie[ouder], wie[kind]);
  bouwPartners(wereld, [wie.linda, wie.mark], 'samenwonend', kalender.schuif('2012-05-01'), dagen.huisverbod);
  bouwPartners(wereld, [wie.mark, wie.ilse], 'samenwonend', kalender.dag(-118));
  bouwPartners(
    wereld,
    [wie.ria, wie.henk],
    'huwelijk',
    kalender.schuif('1981-09-04'),
    kalender.schuif('2019-05-11'),
  );
  bouwPartners(wereld, [wie.toos, wie.wim], 'huwelijk', kalender.schuif('1979-06-15'));
}

function bouwHuizen(wereld: Wereld, dagen: Verhaaldagen, gezin: RijId, wie: Verhaalmensen): void {
  const sinds = (dag: typeof dagen.eigenHuis) => periode(dag);
  bouwHuishouden(
    wereld,
    gezin,
    { naam: 'Linda, Noor en Sem', geheim: true, adres: 'Zilverberkhof 14, 6999 ZZ Voorbeeldstad' },
    [wie.linda, wie.noor, wie.sem].map((id) => [id, sinds(dagen.eigenHuis)] as const),
  );
  bouwHuishouden(wereld, gezin, { naam: 'Mark en Ilse', adres: 'Kastanjepad 7, 6999 KP Voorbeeldstad' }, [
    ...[wie.mark, wie.ilse].map((id) => [id, sinds(addDays(dagen.huisverbod, 30))] as const),
    // The child they expect will live there.
    [wie.ongeboren, sinds(wereld.kalender.dag(-40))],
  ]);
  bouwHuishouden(wereld, gezin, { naam: 'oma Ria', adres: 'Lindedreef 22, 6999 LD Velp' }, [
    [wie.ria, sinds(getPlainDate('1990-01-01'))],
  ]);
}

export function bouwVerhaalgezin(wereld: Wereld, dagen: Verhaaldagen): Verhaalgezin {
  const { lading, kalender, regios } = wereld;
  const wie = bouwMensen(wereld, dagen);
  const gezin = lading.nieuw('gezin', { naam: 'Van Dalen – Verhoeven' });
  const rollen: readonly (readonly [RijId, string])[] = [
    [wie.noor, 'kind'],
    [wie.sem, 'kind'],
    [wie.ongeboren, 'kind'],
    [wie.linda, 'ouder'],
    [wie.mark, 'ouder'],
    [wie.ilse, 'partner'],
    [wie.ria, 'grootouder'],
    [wie.henk, 'grootouder'],
    [wie.wim, 'grootouder'],
    [wie.toos, 'grootouder'],
  ];
  const later = new Map([
    [wie.ilse, kalender.dag(-100)],
    [wie.ongeboren, kalender.dag(-40)],
  ]);
  for (const [persoon_id, rol] of rollen)
    lading.voeg('gezinslid', {
      gezin_id: gezin,
      persoon_id,
      rol,
      periode: periode(later.get(persoon_id) ?? dagen.eersteGezicht),
    });
  // At a secret address: no place finer than the region of the vast gezicht.
  lading.voeg('gezin_regio', {
    gezin_id: gezin,
    regio_id: regios.jeugdhulpregio['Centraal Gelderland'],
    gemeente_code: null,
    periode: periode(dagen.eersteGezicht),
  });
  bouwRelaties(wereld, dagen, wie);
  bouwHuizen(wereld, dagen, gezin, wie);
  return { gezin, ...wie };
}
