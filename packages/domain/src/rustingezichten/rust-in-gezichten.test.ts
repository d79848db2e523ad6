import { describe, expect, it } from 'vitest';
import { getPlainDate } from '../kern/index.ts';
import { maatregelId } from '../maatregel/index.ts';
import { medewerkerId, organisatieId } from '../regio/index.ts';
import { rustInGezichten, type Gezichtsdeelname } from './index.ts';

const d = getPlainDate;
const vandaag = d('2027-01-12');
const deelname = (
  rol: Gezichtsdeelname['rol'],
  wie: string | undefined,
  vanaf: string,
  tot?: string,
  maatregel?: string,
): Gezichtsdeelname => ({
  rol,
  medewerker: wie === undefined ? undefined : medewerkerId(wie),
  organisatie: organisatieId('een'),
  maatregel: maatregel === undefined ? undefined : maatregelId(maatregel),
  vanaf: d(vanaf),
  tot: tot === undefined ? undefined : d(tot),
});

const voor = [
  deelname('vastgezicht', 'a', '2024-12-13', '2025-02-19'),
  deelname('vastgezicht', 'b', '2025-02-19', '2025-09-04'),
  deelname('vastgezicht', 'a', '2025-09-04', '2026-02-13'),
];
const samira = deelname('vastgezicht', 'samira', '2026-02-13');

describe('how many faces a family had', () => {
  it('is none while nobody is the vast gezicht, and nobody is counted for it', () => {
    expect(rustInGezichten([deelname('meedenker', undefined, '2026-10-01')], vandaag)).toEqual({
      sinds: undefined,
      vasteGezichten: 0,
      wisselingen: 0,
      erbij: 0,
      eerder: { gezichten: 0, maanden: 0 },
    });
  });

  it('counts who was asked in since the vast gezicht of today came, also who left again', () => {
    const rust = rustInGezichten(
      [
        ...voor,
        samira,
        deelname('meedenker', undefined, '2026-09-14', '2026-10-12'),
        deelname('meedenker', undefined, '2026-09-28', '2026-11-24'),
        deelname('uitvoerder', 'ruben', '2027-01-08', undefined, '1'),
        deelname('uitvoerder', 'ruben', '2027-01-08', undefined, '2'),
      ],
      vandaag,
    );
    expect(rust).toMatchObject({ sinds: '2026-02-13', vasteGezichten: 1, wisselingen: 0, erbij: 3 });
  });

  it('does not count oma, a look at a melding, a stand-in, nor who comes later', () => {
    const rust = rustInGezichten(
      [
        samira,
        deelname('netwerk', undefined, '2026-09-14'),
        deelname('triage', 'joris', '2026-08-15', '2026-08-25'),
        deelname('vervanger', 'daan', '2026-12-24', '2027-01-02'),
        deelname('meedenker', 'femke', '2027-01-13', '2027-01-27'),
      ],
      vandaag,
    );
    expect(rust.erbij).toBe(0);
  });

  it('calls it a wisseling when another worker takes a measure over, and not asked in', () => {
    const rust = rustInGezichten(
      [
        samira,
        deelname('uitvoerder', 'ruben', '2026-12-18', '2027-01-05', '1'),
        deelname('uitvoerder', 'nieuw', '2027-01-05', undefined, '1'),
      ],
      vandaag,
    );
    expect(rust).toMatchObject({ wisselingen: 1, erbij: 1 });
  });

  it('says how many were there before, each once, and in how many months', () => {
    expect(rustInGezichten([...voor, samira], vandaag).eerder).toEqual({ gezichten: 2, maanden: 14 });
  });
});
