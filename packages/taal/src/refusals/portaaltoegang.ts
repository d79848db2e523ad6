import type { Catalogus } from '../catalogus.ts';

/** Why a portal is not opened or closed, read by the vast gezicht. */
const nl = {
  alleenVastGezichtGeeft: 'Alleen het vaste gezicht geeft toegang of neemt haar terug.',
  toegangAlsAnder: 'Deze persoon leest al mee in een andere rol. Neem die toegang eerst terug.',
  gevaarNietGenoemd: 'Er staat gevaar rond deze persoon. Benoem het, en wat jullie afspraken.',
  gevaarZonderWoorden: 'Schrijf op welk gevaar er is.',
  gevaarZonderAfspraak: 'Schrijf op wat jullie hierover afspraken.',
  toestelNietVeilig: 'Iemand kijkt mee op deze telefoon. Zoek eerst een veilig toestel.',
  veiligMomentOntbreekt: 'Schrijf op wanneer en hoe het veilig is.',
  jongerDanTwaalf: 'Onder de twaalf jaar is er geen eigen portaal. Schrijf samen met het kind.',
  leeftijdNietBekend: 'De geboortedatum is niet bekend. Vul die eerst aan.',
  jeugdigeIsVolwassen: 'Deze persoon is achttien of ouder. Kies een andere rol.',
  nietOuder: 'Deze persoon is geen ouder van een kind in dit gezin.',
  nietPleegouder: 'Bij dit gezin woont geen kind in pleegzorg bij deze persoon.',
  geenDeelInPlan: 'Het plan vraagt niets van deze persoon. Spreek dat eerst af.',
  besluitOntbreekt: 'Kies welk besluit u hebt gezien.',
  persoonOverleden: 'Deze persoon is overleden.',
  heeftGeenToegang: 'Deze persoon heeft geen toegang.',
  accountAlGeopend: 'Er is al ingelogd. Een nieuwe code is niet nodig.',
};

const en: typeof nl = {
  alleenVastGezichtGeeft: 'Only the constant contact gives access or takes it back.',
  toegangAlsAnder: 'This person already reads in another role. Take that access back first.',
  gevaarNietGenoemd: 'There is danger around this person. Name it, and what you agreed.',
  gevaarZonderWoorden: 'Write down which danger there is.',
  gevaarZonderAfspraak: 'Write down what you agreed about it.',
  toestelNietVeilig: 'Somebody looks along on this phone. Find a safe device first.',
  veiligMomentOntbreekt: 'Write down when and how it is safe.',
  jongerDanTwaalf: 'Under twelve there is no own portal. Write together with the child.',
  leeftijdNietBekend: 'The date of birth is not known. Fill it in first.',
  jeugdigeIsVolwassen: 'This person is eighteen or older. Choose another role.',
  nietOuder: 'This person is no parent of a child in this family.',
  nietPleegouder: 'No foster child of this family lives with this person.',
  geenDeelInPlan: 'The plan asks nothing of this person. Agree on that first.',
  besluitOntbreekt: 'Choose which decision you have seen.',
  persoonOverleden: 'This person has died.',
  heeftGeenToegang: 'This person has no access.',
  accountAlGeopend: 'Somebody has logged in already. No new code is needed.',
};

export const portaaltoegang = { nl, en } satisfies Catalogus;
