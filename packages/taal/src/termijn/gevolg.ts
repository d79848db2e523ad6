import { formatDate } from '../datum.ts';
import { termijn as labels } from '../schermen/termijn.ts';
import type { Taal } from '../taal.ts';

/**
 * What will happen, as it travels from the domain: codes, and days `JJJJ-MM-DD`. The shapes are the domain's; a test
 * holds them together.
 */
export type Tenzijcode =
  'gehoord' | 'verlengd' | 'tenuitvoergelegd' | 'gezagsbeeindigingVerzocht' | 'gezagsvoorzieningVerzocht';

export type Gevolgcode =
  | { readonly code: 'vervalt'; readonly tenzij?: Tenzijcode }
  | { readonly code: 'mededelingAanRaad' | 'termijnOpent'; readonly termijn: string }
  | { readonly code: 'stilteIsWeigering' | 'geenHogerBeroep' | 'geenSchorsendeWerking' | 'dwangsom' };

export interface Verwacht {
  readonly gevolg: Gevolgcode;
  readonly op?: string | null;
  readonly uiterlijk?: string | null;
}

const tenzijNl: Readonly<Record<Tenzijcode, string>> = {
  gehoord: 'iedereen op tijd is gehoord',
  verlengd: 'er verlenging komt',
  tenuitvoergelegd: 'zij dan is gebruikt',
  gezagsbeeindigingVerzocht: 'beëindiging van het gezag is gevraagd',
  gezagsvoorzieningVerzocht: 'de rechter om gezag is gevraagd',
};

const tenzijEn: Readonly<Record<Tenzijcode, string>> = {
  gehoord: 'everybody has been heard in time',
  verlengd: 'it is extended',
  tenuitvoergelegd: 'it has been used by then',
  gezagsbeeindigingVerzocht: 'an end to gezag (parental authority) has been asked for',
  gezagsvoorzieningVerzocht: 'the judge has been asked to provide for gezag (parental authority)',
};

const soortNaam = (taal: Taal, soort: string): string =>
  (labels[taal].soort as Readonly<Record<string, string>>)[soort] ?? soort;

function zinNl({ gevolg, op, uiterlijk }: Verwacht): string {
  const day = (date: string): string => formatDate('nl', date, 'lang', { metJaar: true });
  const before = uiterlijk ? `, uiterlijk ${day(uiterlijk)}` : '';
  switch (gevolg.code) {
    case 'vervalt': {
      const unless = gevolg.tenzij ? `, tenzij ${tenzijNl[gevolg.tenzij]}` : '';
      return `${op ? `Vanaf ${day(op)}` : 'Daarna'} geldt het niet meer${unless}.`;
    }
    case 'stilteIsWeigering':
      return op ? `Geen antwoord is vanaf ${day(op)} een weigering.` : 'Geen antwoord is een weigering.';
    case 'mededelingAanRaad':
      return `Komt er geen verlenging, dan hoort de Raad dat vooraf${before}.`;
    case 'termijnOpent':
      return `${soortNaam('nl', gevolg.termijn)} kan ${uiterlijk ? `tot en met ${day(uiterlijk)}` : 'daarna'}.`;
    case 'geenHogerBeroep':
      return 'Tegen de beslissing van de rechter is geen hoger beroep.';
    case 'geenSchorsendeWerking':
      return 'Naar de rechter gaan houdt de beslissing niet tegen.';
    case 'dwangsom':
      return 'Te laat beslissen kan de overheid geld kosten, na een ingebrekestelling.';
  }
}

function zinEn({ gevolg, op, uiterlijk }: Verwacht): string {
  const day = (date: string): string => formatDate('en', date, 'lang', { metJaar: true });
  const before = uiterlijk ? `, ${day(uiterlijk)} at the latest` : '';
  switch (gevolg.code) {
    case 'vervalt': {
      const unless = gevolg.tenzij ? `, unless ${tenzijEn[gevolg.tenzij]}` : '';
      return `${op ? `From ${day(op)}` : 'After that'} it no longer holds${unless}.`;
    }
    case 'stilteIsWeigering':
      return op ? `From ${day(op)} no answer is a refusal.` : 'No answer is a refusal.';
    case 'mededelingAanRaad':
      return `When there is to be no extension the Raad is told beforehand${before}.`;
    case 'termijnOpent':
      return `${soortNaam('en', gevolg.termijn)}: ${uiterlijk ? `through ${day(uiterlijk)}` : 'after that'}.`;
    case 'geenHogerBeroep':
      return 'There is no appeal against the judge’s decision.';
    case 'geenSchorsendeWerking':
      return 'Going to the judge does not hold the decision back.';
    case 'dwangsom':
      return 'Deciding late can cost the authority money, after a notice of default.';
  }
}

/** What happens when a clock passes, said before it does. */
export const gevolgZin = (taal: Taal, verwacht: Verwacht): string =>
  taal === 'nl' ? zinNl(verwacht) : zinEn(verwacht);
