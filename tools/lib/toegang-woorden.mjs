/** How each relation arises and ends, for who guards privacy. A relation without words is refused. */
export const relaties = {
  vastgezicht:
    'het ene vaste gezicht; begint als een medewerker van het gevraagde team het wordt, eindigt bij overdracht',
  uitvoerder:
    'voert een maatregel uit; begint als de teamleider van de GI iemand noemt, eindigt met de maatregel',
  teamleider: 'leidt het team of de instelling die om dit gezin staat; zolang dat zo is',
  team: 'hoort bij het gevraagde lokale team; tot iemand daarvan het vaste gezicht is',
  meedenker: 'is met naam gevraagd om mee te denken; eindigt op de afgesproken dag',
  hulpverlener:
    'helpt één volwassene van het gezin, met diens toestemming; begint als hij meedoet, eindigt op de afgesproken dag',
  vervanger: 'vervangt het vaste gezicht; eindigt op de afgesproken dag',
  oudgezicht: 'was het vaste gezicht; leest nog tot de afgesproken dag en schrijft niets',
  triage: 'beoordeelt een melding over een gezin zonder vast gezicht; eindigt met de dag van het besluit',
  triagebekend: 'beoordeelt een melding over een gezin dat al een vast gezicht heeft; eindigt net zo',
  onderzoeker: 'onderzoekt voor de Raad (Jeugdwet 3.1); nooit wie hielp, meldde of de melding beoordeelde',
  advocaat: 'staat één persoon bij; eindigt op de laatste dag van de zaak',
  vertrouwenspersoon: 'staat één persoon bij; eindigt op de afgesproken dag',
  opdracht: 'moet als inspecteur naar dit ene pad kijken; eindigt met de opdracht',
  nood: 'opende dit ene gezin bij nood, met een reden; eindigt na 60 minuten',
  ouder: 'ouder met gezag (uit een bron) over een minderjarig kind van dit gezin, met een eigen portaal',
  ouderzondergezag: 'ouder zonder gezag, met een eigen portaal',
  jeugdige: 'kind van 12 tot en met 15 jaar, met een eigen portaal',
  jeugdige16: 'jongere van 16 jaar of ouder, met een eigen portaal',
  jeugdigeonder12: 'kind onder de 12; geeft niets: het schrijft samen met het vaste gezicht',
  pleegouder: 'pleegouder of gezinshuisouder, met een eigen portaal',
  vertegenwoordiger: 'voogd, mentor, curator of bijzondere curator, met een eigen portaal',
  netwerk: 'iemand uit het netwerk, met een eigen portaal',
  geen: 'zonder band met een gezin; wat de rol voor iedereen of voor zichzelf mag',
};

/** Roles in groups, so that a table fits a page. A role in no group is refused. */
export const groepen = [
  {
    titel: 'Wie met gezinnen werkt',
    rollen: [
      'lokaalteam',
      'jeugdbeschermer',
      'veiligthuis',
      'teamleider',
      'giteamleider',
      'veiligheidsteam',
      'crisisdienst',
    ],
  },
  {
    titel: 'Wie meedenkt, onderzoekt of bijstaat',
    rollen: [
      'expertteam',
      'ggz',
      'volwassenenhulp',
      'gedragswetenschapper',
      'vertrouwensarts',
      'raadsonderzoeker',
      'advocaat',
      'vertrouwenspersoon',
    ],
  },
  {
    titel: 'Wie bestuurt, toezicht houdt of beheert',
    rollen: [
      'regiodirecteur',
      'inspecteur',
      'functionarisgegevensbescherming',
      'archivaris',
      'applicatiebeheerder',
      'systeem',
      'publiek',
    ],
  },
  {
    titel: 'Het gezin zelf',
    rollen: ['ouder', 'jeugdige', 'pleegouder', 'vertegenwoordiger', 'netwerklid'],
  },
];

/** Why a role has no cell. A role without cells that is not here is refused: nobody forgot it. */
export const zonderCellen = {
  archivaris: 'bewaart wat gesloten en overgebracht is; in lopende gezinnen heeft hij niets te zoeken',
  systeem: 'doet geplande taken; leest nooit als iemand',
};
