import { vraag } from './soort.ts';

/** Questions about danger, the judge, money, adults and rights. */
export const restNl = {
  zorgenmelden: vraag(
    'Ik maak me zorgen. Waar meld ik dat?',
    'melding veilig thuis mishandeling huiselijk geweld meldcode advies vermoeden',
    'Vraag eerst advies bij Veilig Thuis. Dat kan zonder naam te noemen. Is er nu gevaar? Bel 112.',
  ),
  huisverbod: vraag(
    'Wie kan iemand tijdelijk uit huis zetten?',
    'huisverbod burgemeester tien dagen partnergeweld contactverbod',
    'Bel de politie als er nu gevaar is. De burgemeester beslist, of de hulpofficier namens hem.',
  ),
  opvang: vraag(
    'Wie regelt een veilige plek voor een ouder?',
    'vrouwenopvang blijf van mijn lijf vluchten opvang dakloos geweld',
    'Bel de opvang. Zet het adres nergens neer. De gemeente beslist direct als dat moet.',
  ),
  aangifte: vraag(
    'Wie beslist over vervolging na aangifte?',
    'politie strafzaak aangifte officier justitie vervolgen slachtoffer',
    'Help bij het doen van aangifte als iemand dat wil. De officier van justitie beslist daarna.',
  ),
  onderzoekvragen: vraag(
    'Wie kan om onderzoek door de Raad vragen?',
    'vto verzoek tot onderzoek raad kinderbescherming jeugdbeschermingstafel maatregel',
    'Praat eerst met de ouders over uw zorgen. Vraag het daarna via de gemeente of de tafel.',
  ),
  onderzoekloopt: vraag(
    'De Raad onderzoekt. Wie beslist wat?',
    'raadsonderzoek raadsonderzoeker rapport verzoek rechter',
    'Geef alleen wat de Raad vraagt. Blijf zelf bij het gezin: het onderzoek stopt de hulp niet.',
  ),
  ondertoezichtstelling: vraag(
    'Wie beslist of er een ondertoezichtstelling komt?',
    'ots kinderrechter zitting verzoek maatregel jeugdbescherming',
    'De Raad vraagt, de kinderrechter beslist. Leg ouders en kind uit hoe de zitting gaat.',
  ),
  maatregelverlengen: vraag(
    'Wie beslist of een maatregel doorgaat?',
    'verlenging ots einde maatregel voogdij kinderrechter',
    'Kijk op welke dag de maatregel eindigt. De instelling vraagt op tijd om verlenging.',
  ),
  uithuisplaatsing: vraag(
    'Wie beslist dat een kind ergens anders woont?',
    'machtiging uithuisplaatsing muhp pleeggezin uit huis plaatsing',
    'Zoek eerst in de familie. Alleen de kinderrechter kan het tegen de wil van ouders toestaan.',
  ),
  contact: vraag(
    'Kind woont elders. Wie beslist over contact met ouders?',
    'omgang bezoek contactregeling bellen uithuisplaatsing beperken',
    'Vraag de jeugdbeschermer. Een beperking moet op papier staan. Ouders kunnen naar de rechter.',
  ),
  aanwijzing: vraag(
    'Wie geeft een schriftelijke aanwijzing?',
    'schriftelijke aanwijzing ots instelling opdracht ouders',
    'Bespreek eerst waarom het niet lukt. De aanwijzing zegt wat moet, wanneer, en hoe men bezwaar maakt.',
  ),
  aanwijzingoneens: vraag(
    'Oneens met een schriftelijke aanwijzing. Wat kan een ouder?',
    'vervallen verklaren aanwijzing twee weken kinderrechter oneens',
    'Een ouder of kind van 12 vraagt de kinderrechter, binnen twee weken. Wijs op een vertrouwenspersoon.',
  ),
  geschil: vraag(
    'Oneens over hoe het toezicht wordt gedaan. Wie beslist?',
    'geschil geschillenregeling ondertoezichtstelling uitvoering oneens',
    'Praat eerst met de instelling. Daarna kan ieder van hen naar de kinderrechter.',
  ),
  andereinstelling: vraag(
    'Wie beslist over een andere instelling?',
    'andere gi wisselen gecertificeerde instelling overdracht jeugdbescherming',
    'Vraag eerst wat er niet werkt. Een andere jeugdbeschermer kan zonder rechter.',
  ),
  gezagbeeindigen: vraag(
    'Wie beslist dat ouders het gezag verliezen?',
    'gezagsbeeindigende maatregel gezag voogdij beeindigen rechtbank',
    'De Raad onderzoekt en vraagt. De rechtbank beslist. Ouders kunnen een advocaat krijgen.',
  ),
  jeugdreclassering: vraag(
    'Een jongere deed iets strafbaars. Wie begeleidt?',
    'jeugdreclassering straf werkstraf halt strafzaak jeugdstrafrecht',
    'Bel de jeugdreclassering. Gegevens over de straf staan apart van de hulp.',
  ),
  schulden: vraag(
    'Wie helpt bij schulden?',
    'schuldhulp schuldhulpverlening betalingsregeling deurwaarder huurschuld schuldsanering',
    'Zet de brieven samen op een rij. Meld het daarna bij de schuldhulp van de gemeente.',
  ),
  inkomen: vraag(
    'Wie beslist over een uitkering?',
    'bijstand participatiewet uitkering inkomen bijzondere bijstand werk',
    'Vraag de uitkering snel aan: de dag van melden telt. De gemeente beslist.',
  ),
  woonurgentie: vraag(
    'Wie beslist over voorrang voor een woning?',
    'urgentie woning huurhuis woningcorporatie huisvesting voorrang',
    'Kijk naar de regels van deze gemeente. Vraag een brief van wie het gezin kent.',
  ),
  wmohulp: vraag(
    'Wie beslist over hulp thuis voor een volwassene?',
    'wmo begeleiding huishoudelijke hulp dagbesteding mantelzorg ondersteuning',
    'Meld de vraag bij de gemeente. Wijs op gratis steun bij het gesprek.',
  ),
  langdurigezorg: vraag(
    'Wie beslist over zorg die altijd nodig blijft?',
    'wlz ciz langdurige zorg verstandelijke beperking verpleeghuis indicatie',
    'Vraag het aan bij het CIZ. Regel ondertussen hulp bij de gemeente.',
  ),
  behandelingvolwassene: vraag(
    'Behandeling van een volwassene: wie zegt ja?',
    'ggz verslaving dokter psychiater toestemming ouder volwassen',
    'De volwassene zelf. Vraag bij zorgen altijd of er kinderen zijn.',
  ),
  bewind: vraag(
    'Wie beslist dat een ander het geld beheert?',
    'bewindvoerder beschermingsbewind geld kantonrechter schulden',
    'Bespreek of een lichtere vorm genoeg is. Vraag het dan bij de kantonrechter.',
  ),
  mentorschap: vraag(
    'Wie beslist over een mentor voor een volwassene?',
    'mentorschap mentor zorg behandeling kantonrechter wilsonbekwaam',
    'Vraag wie van de familie het kan doen. De kantonrechter beslist.',
  ),
  curatele: vraag(
    'Wie beslist over curatele?',
    'curator curatele handelingsonbekwaam kantonrechter',
    'Kijk eerst of bewind of een mentor genoeg is. De kantonrechter beslist.',
  ),
  inzage: vraag(
    'Wie beslist of iemand mag lezen wat er staat?',
    'inzage afschrift privacy gegevens kopie avg recht opvragen',
    'Vraag het bij de organisatie die het schreef. Vanaf 12 jaar vraagt een kind het zelf.',
  ),
  bezwaar: vraag(
    'Oneens met een besluit van de gemeente. Wat nu?',
    'bezwaar beroep beschikking gemeente zes weken afwijzing',
    'Maak bezwaar binnen zes weken. Vraag zo nodig hulp bij het Juridisch Loket.',
  ),
  klacht: vraag(
    'Een klacht over hulp of jeugdbescherming. Waar kan dat?',
    'klacht klachtencommissie jeugdhulp gedrag jeugdbeschermer ontevreden',
    'Bied eerst een gesprek aan. Wijs op de vertrouwenspersoon en de klachtencommissie.',
  ),
  klachtgemeente: vraag(
    'Een klacht over de gemeente. Waar kan dat?',
    'klacht gemeente raad wijkteam lokaal team ombudsman',
    'Stuur de klacht naar de gemeente zelf. Daarna kan de ombudsman kijken.',
  ),
  steun: vraag(
    'Wie steunt ouders en kind als zij er niet uitkomen?',
    'vertrouwenspersoon akj jeugdstem kindertelefoon steun onafhankelijk',
    'Geef het nummer van de vertrouwenspersoon. U hoeft niet te weten waarom zij bellen.',
  ),
};
