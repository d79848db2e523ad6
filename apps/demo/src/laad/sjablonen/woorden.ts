/** What children and parents said when they were asked whether help had begun, written down as said. */
export const bevestigd = [
  'Ja, zij is nu drie keer geweest.',
  'Ja. Hij belt ook als hij heeft gezegd dat hij belt.',
  'We zijn begonnen, vorige week dinsdag.',
  'Klopt, ik ken haar nu.',
  'Ja, hij was bij ons thuis en de kinderen waren erbij.',
  'Eindelijk wel, ja.',
  'Ja, en ze komt weer.',
  'Het is begonnen. Het is nog wennen.',
  'Ja hoor, elke woensdag.',
  'Ja, wij weten nu wie wij moeten bellen.',
  'Dat klopt. Ik heb zijn nummer.',
  'Ja, de eerste keer was gisteren.',
] as const;

/** Notes of a vast gezicht; each family gets some of its own. */
export const notities = [
  [
    'huisbezoek',
    'Aan de keukentafel het weekschema doorgenomen. De ochtenden gaan beter, de avonden nog niet.',
  ],
  ['telefoon', 'Gebeld over de brief van school. Samen besloten wie er naar het gesprek gaat.'],
  ['huisbezoek', 'Wandeling gemaakt. Er is rust nodig in de middag; opa wil twee keer per week inspringen.'],
  ['overleg', 'Met de jeugdarts besproken wat er al is gedaan, zodat niets dubbel gebeurt.'],
  ['bericht', 'Bericht gestuurd dat ik donderdag later ben. Antwoord: geen probleem, de koffie staat klaar.'],
  ['huisbezoek', 'De kamers zijn opnieuw verdeeld. Ieder kind heeft nu een eigen hoek.'],
  [
    'telefoon',
    'Het slapen gaat beter sinds de afspraken over schermen. De oudste hield er zelf een lijst van bij.',
  ],
  ['overleg', 'Gesproken met de intern begeleider. De leerkracht ziet dat er weer vriendjes zijn.'],
  [
    'huisbezoek',
    'Met alle volwassenen aan tafel gezeten. Iedereen zei wat hij zelf kan doen, voordat wij iets aanboden.',
  ],
  ['telefoon', 'Ik werd gebeld, niet andersom: hoe kan het zaterdag anders? Samen drie dingen bedacht.'],
  ['huisbezoek', 'De post van een half jaar gesorteerd. Drie brieven moesten deze week beantwoord worden.'],
  ['overleg', 'Huisarts en ik weten van elkaar wie wat doet. Er is één lijst met afspraken.'],
  ['huisbezoek', 'Gevraagd wat er goed ging sinds de vorige keer. Er kwam meer dan wij dachten.'],
  ['telefoon', 'Uitgelegd waarom wij wachten en wie daarover gaat. Afgesproken dat ik elke vrijdag bel.'],
  ['huisbezoek', 'Buiten gevoetbald en ondertussen gepraat. Over school ging het het makkelijkst.'],
  ['bericht', 'Foto gekregen van het zwemdiploma. Doorgestuurd mag, zegt hij, maar alleen aan zijn tante.'],
  ['overleg', 'Met de sportclub gekeken hoe het lid blijven kan als het geld op is.'],
  ['huisbezoek', 'Er is ruzie geweest, er is ook weer goedgemaakt. Besproken wat het begin ervan was.'],
  ['telefoon', 'De oppas is ziek. Samen twee mensen bedacht die het deze week overnemen.'],
  ['huisbezoek', 'Het plan hardop voorgelezen. Eén zin veranderd omdat die niet klopte.'],
  ['overleg', 'Met de woningbouw afgesproken dat de reparatie voor het eind van de maand klaar is.'],
  ['telefoon', 'Over de schuld bij de garage wil niemand praten voor vrijdag. Dat wacht dus tot vrijdag.'],
] as const;
