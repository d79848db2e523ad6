import type { Dilemmaontvanger, Dilemmasoort, Dilemmauitkomst } from '@rondom/domain/dilemma';
import type { Organisaties } from './organisaties.ts';

export interface Dilemmazin {
  readonly soort: Dilemmasoort;
  readonly aan: Dilemmaontvanger;
  readonly met: readonly (keyof Organisaties['id'])[];
  readonly vraag: string;
  readonly vandaag: string;
  readonly uitkomst: Dilemmauitkomst;
  readonly besluit: string;
}

/** Invented questions of direction and responsibility, as they come up between organisations. Nobody is named. */
export const dilemmazinnen: readonly Dilemmazin[] = [
  {
    ...{ soort: 'niemandbeslist', aan: 'leiding', met: ['debrug'], uitkomst: 'eenbeslist' },
    vraag: 'Wie beslist over hulp in de weken tussen het verzoek en de uitspraak van de rechter?',
    vandaag: 'De hulp thuis stopt vrijdag. Niemand tekent voor de weken erna.',
    besluit: 'Het lokale team beslist tot de uitspraak en betaalt de hulp door.',
  },
  {
    ...{ soort: 'geld', aan: 'regio', met: ['devonk'], uitkomst: 'geldgeregeld' },
    vraag: 'Wie betaalt begeleiding onder schooltijd: jeugdhulp of onderwijs?',
    vandaag: 'Het kind zit drie ochtenden per week thuis.',
    besluit: 'De regio schiet voor. De kosten worden na drie maanden verdeeld.',
  },
  {
    ...{ soort: 'tweebeslissen', aan: 'leiding', met: ['middenrijn', 'debrug'], uitkomst: 'samenbeslissen' },
    vraag: 'Twee organisaties maken elk een veiligheidsplan. Welk plan geldt er nu?',
    vandaag: 'De ouders kregen twee verschillende afspraken over het ophalen.',
    besluit: 'Er geldt één plan. Het lokale team houdt het bij, Veilig Thuis kijkt mee.',
  },
  {
    ...{ soort: 'risico', aan: 'regio', met: ['debrug', 'raad'], uitkomst: 'risicogedeeld' },
    vraag: 'Wie staat in voor de veiligheid zolang er nog geen jeugdbeschermer is?',
    vandaag: 'Het vaste gezicht gaat elke week langs, zonder dat iemand dat besloot.',
    besluit: 'De instelling is verantwoordelijk vanaf de uitspraak. Het lokale team gaat langs.',
  },
  {
    ...{ soort: 'regelsbotsen', aan: 'regio', met: ['delinde'], uitkomst: 'regelruimte' },
    vraag: 'Behandeling mag pas na stabiel wonen, en wonen pas na behandeling. Wat gaat voor?',
    vandaag: 'De ouder staat op twee lijsten en komt op geen van beide aan de beurt.',
    besluit: 'De behandeling begint nu. De ggz past haar eigen regel hier niet toe.',
  },
  {
    ...{ soort: 'niemandbeslist', aan: 'leiding', met: ['middenrijn'], uitkomst: 'eenbeslist' },
    vraag: 'Wie vertelt de ouders wat er met de melding gebeurt?',
    vandaag: 'De ouders bellen elke dag en krijgen steeds een ander aan de lijn.',
    besluit: 'Het vaste gezicht vertelt het, binnen twee dagen na het besluit.',
  },
  {
    ...{ soort: 'tweebeslissen', aan: 'regio', met: ['debrug', 'hetnest'], uitkomst: 'nietopgelost' },
    vraag: 'Pleegzorg en de instelling willen elk iets anders met de bezoekregeling. Wie beslist?',
    vandaag: 'Het bezoek van zaterdag gaat niet door.',
    besluit: 'Wij leggen dit voor aan de rechter. Tot dan geldt de oude regeling.',
  },
  {
    ...{ soort: 'geld', aan: 'leiding', met: ['rijnoever'], uitkomst: 'regelanders' },
    vraag: 'Het contract staat hulp in het weekend niet toe. Wie mag daarvan afwijken?',
    vandaag: 'Op zondag is er niemand, en juist dan gaat het mis.',
    besluit: 'De teamleider mag voortaan tot acht uur per week afwijken.',
  },
];

/** What regions wrote down for everybody. */
export const patronen: readonly string[] = [
  'Spreek bij het verzoek al af wie beslist tot de rechter uitspraak doet.',
  'Begin met hulp en verdeel daarna de rekening. Leg dat vast in de inkoop.',
  'Maak één veiligheidsplan per gezin, ook als er meer organisaties komen.',
  'Zet op de eerste bladzijde van elk plan wie de ouders belt.',
  'Laat de ggz meebeslissen over uitzonderingen op haar eigen regels.',
];
