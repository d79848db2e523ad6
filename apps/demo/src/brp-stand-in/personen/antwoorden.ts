import type { Bsn } from '@rondom/domain/kern';
import { toDatumJson, verschuif } from './datum.ts';
import type { DemoGezin, DemoPersoon } from './vorm.ts';

/** A person in the form of the BRP API. */
export type PersoonJson = Readonly<Record<string, unknown>>;

const geslachten = { M: 'man', V: 'vrouw', O: 'onbekend' } as const;
const vormen = { H: 'huwelijk', P: 'geregistreerd partnerschap' } as const;

export interface Register {
  readonly gezin: DemoGezin;
  readonly bsn: ReadonlyMap<string, Bsn>;
  /** Days between the anchor and today. */
  readonly verschuiving: number;
}

const datum = (register: Register, text: string): PersoonJson =>
  toDatumJson(verschuif(text, register.verschuiving));

function naamJson(wie: DemoPersoon): PersoonJson {
  const voorletters = wie.voornamen.split(' ').map((naam) => `${naam.charAt(0)}.`);
  return {
    ...(wie.voornamen !== '' && { voornamen: wie.voornamen, voorletters: voorletters.join('') }),
    ...(wie.voorvoegsel !== '' && { voorvoegsel: wie.voorvoegsel }),
    geslachtsnaam: wie.geslachtsnaam,
  };
}

/** What every list says of a person: number, name, sex, birth. Of a parent nobody knows there is no birth. */
function identiteitJson(register: Register, wie: DemoPersoon) {
  return {
    ...(wie.buiten === 'zonderNummer' ? {} : { burgerservicenummer: register.bsn.get(wie.sleutel) }),
    geslacht: { code: wie.geslacht, omschrijving: geslachten[wie.geslacht] },
    naam: naamJson(wie),
    ...(wie.geslachtsnaam === '.' ? {} : { geboorte: { datum: datum(register, wie.geboren) } }),
  };
}

function getPersoon({ gezin }: Register, sleutel: string): DemoPersoon {
  const gevonden = gezin.personen.find((persoon) => persoon.sleutel === sleutel);
  if (gevonden === undefined) throw new RangeError(`nobody in this family is called ${sleutel}`);
  return gevonden;
}

const ouders = (register: Register, wie: DemoPersoon): readonly PersoonJson[] =>
  (wie.ouders ?? []).map((sleutel, at) => ({
    ouderAanduiding: String(at + 1),
    ...identiteitJson(register, getPersoon(register, sleutel)),
    datumIngangFamilierechtelijkeBetrekking: datum(register, wie.geboren),
  }));

const partners = (register: Register, wie: DemoPersoon): readonly PersoonJson[] =>
  (register.gezin.verbintenissen ?? [])
    .filter((verbintenis) => verbintenis.wie.includes(wie.sleutel))
    .map((verbintenis) => {
      const ander = verbintenis.wie[verbintenis.wie[0] === wie.sleutel ? 1 : 0];
      const { vorm, aangegaan, ontbonden } = verbintenis;
      return {
        ...identiteitJson(register, getPersoon(register, ander)),
        soortVerbintenis: { code: vorm, omschrijving: vormen[vorm] },
        aangaanHuwelijkPartnerschap: { datum: datum(register, aangegaan) },
        ...(ontbonden !== undefined && {
          ontbindingHuwelijkPartnerschap: { datum: datum(register, ontbonden) },
        }),
      };
    });

function kinderen(register: Register, wie: DemoPersoon): readonly PersoonJson[] {
  return register.gezin.personen
    .filter((persoon) => persoon.ouders?.includes(wie.sleutel))
    .map((kind) => {
      const { burgerservicenummer, naam, geboorte } = identiteitJson(register, kind);
      // The API gives no sex of a child in its parent's list.
      return { ...(burgerservicenummer !== undefined && { burgerservicenummer }), naam, geboorte };
    });
}

function overlijden(register: Register, wie: DemoPersoon): PersoonJson {
  if (wie.overleden === undefined) return {};
  const dag = datum(register, wie.overleden);
  return {
    overlijden: { datum: dag },
    opschortingBijhouding: { reden: { code: 'O', omschrijving: 'overlijden' }, datum: dag },
  };
}

function verblijfplaats({ adres }: DemoPersoon): PersoonJson {
  if (adres === undefined) return {};
  const { straat, ...rest } = adres;
  const verblijfadres = { officieleStraatnaam: straat, korteStraatnaam: straat, ...rest };
  return {
    verblijfplaats: { type: 'Adres', verblijfadres, functieAdres: { code: 'W', omschrijving: 'woonadres' } },
  };
}

const alsGevuld = (veld: string, lijst: readonly PersoonJson[]): PersoonJson =>
  lijst.length === 0 ? {} : { [veld]: lijst };

/** The own answer of one person of this family. */
export function toPersoonJson(register: Register, wie: DemoPersoon): PersoonJson {
  return {
    ...identiteitJson(register, wie),
    ...(wie.geheim && { geheimhoudingPersoonsgegevens: true }),
    ...overlijden(register, wie),
    ...(wie.gezag !== undefined && { indicatieGezagMinderjarige: { code: wie.gezag } }),
    ...verblijfplaats(wie),
    ...alsGevuld('ouders', ouders(register, wie)),
    ...alsGevuld('partners', partners(register, wie)),
    ...alsGevuld('kinderen', kinderen(register, wie)),
  };
}
