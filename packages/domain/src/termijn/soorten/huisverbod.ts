import { binnen, duurt, klok, tekst2017, uren, vanafDan, wth } from './bouw.ts';

const wet = (artikel: string) => tekst2017(`Wet tijdelijk huisverbod art. ${artikel}`, wth);
/** From the hour it was imposed to the same hour; art. 13 takes these two terms out of the Atw. */
const vanafOplegging = (aantal: number, eenheid: 'dagen' | 'weken') =>
  ({ ...duurt(aantal, eenheid), teltVanaf: 'moment' }) as const;

/** Tijdelijk huisverbod: somebody is sent from home for ten days. */
export const huisverbod = {
  huisverbod: klok(
    'opleggingHuisverbod',
    vanafOplegging(10, 'dagen'),
    {
      ...wet('2 lid 1 en 13'),
      verlenging: {
        hoogstens: { aantal: 4, eenheid: 'weken' },
        keren: 'telkens',
        totaal: { aantal: 4, eenheid: 'weken' },
        bron: 'Wet tijdelijk huisverbod art. 9 lid 1',
        bronstatus: 'tekst2017',
      },
    },
    { gevolgen: [{ code: 'vervalt', tenzij: 'verlengd', bron: 'Wet tijdelijk huisverbod art. 9 lid 1' }] },
  ),
  /** The longest it may last with its extension, counted from when it was imposed. */
  huisverbodhoogstens: klok('opleggingHuisverbod', vanafOplegging(4, 'weken'), wet('9 lid 1 en 13'), {
    gevolgen: [{ code: 'vervalt', bron: 'Wet tijdelijk huisverbod art. 9 lid 1' }],
  }),
  bereikbaarheidhuisverbod: klok('opleggingHuisverbod', uren(24), wet('2 lid 6')),
  raadsmanhuisverbod: klok('wensRaadsman', uren(24), wet('5 lid 1')),
  /** The person sent from home is heard by the judge. Wth art. 13 does not take this term out of the Atw. */
  horenhuisverbod: klok('verzoekVoorlopigeVoorziening', binnen(3, 'dagen'), wet('6 lid 1 onder a')),
  /** At once after the hearing; in special circumstances within these hours. */
  uitspraakhuisverbod: klok('behandelingVerzoek', uren(24), wet('6 lid 1 onder b')),
  afschrifthuisverbod: klok('uitspraak', binnen(2, 'weken'), wet('8 lid 1')),
  bewaringhuisverbod: klok('opleggingHuisverbod', vanafDan(5, 'jaren'), wet('10 lid 1')),
};
