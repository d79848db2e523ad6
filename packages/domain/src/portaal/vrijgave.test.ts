import { describe, expect, it } from 'vitest';
import { persoonId } from '../gezin/index.ts';
import { getPlainDate } from '../kern/index.ts';
import { medewerkerId, organisatieId, type Organisatiesoort } from '../regio/index.ts';
import {
  decideGeefRegelVrij,
  decideNeemVrijgaveTerug,
  mayGeefRegelVrij,
  type Raadpleging,
  type Vrijgever,
} from './index.ts';

const [linda, mark] = [persoonId('linda'), persoonId('mark')];
const regelVan = (soort: Organisatiesoort, over: Partial<Raadpleging> = {}, laat = false): Raadpleging => ({
  id: 'r1',
  op: getPlainDate('2027-01-12'),
  kijker: medewerkerId('kijker'),
  medewerkerNaam: 'Joris Bos',
  organisatie: {
    id: organisatieId(soort),
    naam: soort,
    soort,
    toontNamen: true,
    laatVrijgaveAanVastGezicht: laat,
  },
  rol: 'veiligthuis',
  grond: 'melding',
  soortGegevens: 'melding',
  over: [linda, mark],
  geweigerd: false,
  gevaarVan: [],
  standTegen: [],
  opVerzoekVan: [],
  verteldAan: [],
  vrijgegevenVoor: [],
  ...over,
});
const wie = (over: Partial<Vrijgever> = {}): Vrijgever => ({
  medewerker: medewerkerId('samira'),
  organisatie: organisatieId('lokaalteam'),
  isVastGezicht: true,
  leidtTeam: false,
  ...over,
});
const geef = (regel: Raadpleging, door: Vrijgever, gevaarGewogen = false, lezer = linda) =>
  decideGeefRegelVrij(regel, { lezer, door, reden: 'isVerteld', verteld: 'gesprek', gevaarGewogen });

describe('who may release a line', () => {
  it.each<[string, Raadpleging, Vrijgever, boolean]>([
    ['a colleague of the vast gezicht', regelVan('lokaalteam'), wie({ isVastGezicht: false }), false],
    ['the vast gezicht, of Veilig Thuis', regelVan('veiligthuis'), wie(), false],
    ['the vast gezicht, of the police', regelVan('politie'), wie(), false],
    [
      'a team leader of another organisation',
      regelVan('veiligthuis'),
      wie({ isVastGezicht: false, leidtTeam: true }),
      false,
    ],
    [
      'another worker of Veilig Thuis',
      regelVan('veiligthuis'),
      wie({ isVastGezicht: false, organisatie: organisatieId('veiligthuis') }),
      false,
    ],
    ['the vast gezicht, of the own team', regelVan('lokaalteam'), wie(), true],
    [
      'the vast gezicht, of who leaves it to her',
      regelVan('gecertificeerdeinstelling', {}, true),
      wie(),
      true,
    ],
    [
      'a worker who is no vast gezicht, of who leaves it to her',
      regelVan('gecertificeerdeinstelling', {}, true),
      wie({ isVastGezicht: false }),
      false,
    ],
    [
      'who looked',
      regelVan('veiligthuis'),
      wie({
        isVastGezicht: false,
        medewerker: medewerkerId('kijker'),
        organisatie: organisatieId('veiligthuis'),
      }),
      true,
    ],
    [
      'who looked, but works elsewhere now',
      regelVan('veiligthuis'),
      wie({ isVastGezicht: false, medewerker: medewerkerId('kijker') }),
      false,
    ],
    [
      'the team leader of who looked',
      regelVan('lokaalteam'),
      wie({ isVastGezicht: false, leidtTeam: true }),
      true,
    ],
  ])('%s', (_, regel, door, may) => {
    expect(mayGeefRegelVrij(regel, door)).toBe(may);
    expect(geef({ ...regel, standTegen: [linda] }, door, true).ok).toBe(may);
  });
});

describe('releasing a line', () => {
  it('that was made while danger came from this person asks that the danger is weighed', () => {
    const regel = regelVan('lokaalteam', { standTegen: [mark] });
    expect(geef(regel, wie(), false, mark)).toMatchObject({ refusals: [{ kind: 'gevaarNietGewogen' }] });
    expect(geef(regel, wie(), true, mark)).toMatchObject({ value: { achterhoudreden: 'standTegenLezer' } });
  });
  it('is refused where nothing is kept back from this person', () => {
    expect(geef(regelVan('lokaalteam', { standTegen: [mark] }), wie())).toMatchObject({
      refusals: [{ kind: 'regelNietAchtergehouden' }],
    });
    const eerder = regelVan('lokaalteam', { standTegen: [linda], vrijgegevenVoor: [linda] });
    expect(geef(eerder, wie())).toMatchObject({ refusals: [{ kind: 'regelNietAchtergehouden' }] });
  });
  it('is taken back by who may release, while nobody saw it', () => {
    const regel = regelVan('lokaalteam');
    expect(decideNeemVrijgaveTerug(regel, { gezien: false }, wie())).toMatchObject({ ok: true });
    expect(decideNeemVrijgaveTerug(regel, { gezien: true }, wie())).toMatchObject({
      refusals: [{ kind: 'regelAlGezien' }],
    });
    expect(decideNeemVrijgaveTerug(regel, { gezien: false }, wie({ isVastGezicht: false }))).toMatchObject({
      refusals: [{ kind: 'magNietVrijgeven' }],
    });
  });
});
