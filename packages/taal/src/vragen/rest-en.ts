import type { restNl } from './rest-nl.ts';
import { vraag } from './soort.ts';

export const restEn: typeof restNl = {
  zorgenmelden: vraag(
    'I am worried. Where do I report it?',
    'report abuse domestic violence advice suspicion veilig thuis',
    'Ask Veilig Thuis for advice first. You need not name anybody. Is there danger now? Call 112.',
  ),
  huisverbod: vraag(
    'Who can put somebody out of the house for a time?',
    'temporary restraining order mayor partner violence huisverbod',
    'Call the police if there is danger now. The mayor decides, or an officer for him.',
  ),
  opvang: vraag(
    'Who arranges a safe place for a parent?',
    'women shelter refuge flee homeless violence',
    'Call the shelter. Write the address nowhere. The municipality decides at once if it must.',
  ),
  aangifte: vraag(
    'Who decides about prosecution after a report to the police?',
    'police criminal case prosecutor victim',
    'Help with the report if somebody wants to make one. The public prosecutor decides after that.',
  ),
  onderzoekvragen: vraag(
    'Who can ask for an inquiry by the Raad?',
    'request inquiry child protection board measure vto',
    'First talk with the parents about your worries. Then ask through the municipality or the table.',
  ),
  onderzoekloopt: vraag(
    'The Raad inquires. Who decides what?',
    'inquiry investigator report request judge',
    'Give only what the Raad asks. Stay with the family: an inquiry does not stop the help.',
  ),
  ondertoezichtstelling: vraag(
    'Who decides whether there will be a supervision order?',
    'ots judge hearing request measure youth protection',
    'The Raad asks, the judge decides. Explain to parents and child how the hearing goes.',
  ),
  maatregelverlengen: vraag(
    'Who decides whether an order goes on?',
    'extension end order guardianship judge',
    'See on which day the order ends. The institution asks for extension in time.',
  ),
  uithuisplaatsing: vraag(
    'Who decides that a child lives elsewhere?',
    'authorisation placement foster family out of home',
    'Look in the family first. Only the judge can allow it against the parents’ will.',
  ),
  contact: vraag(
    'A child lives elsewhere. Who decides about contact with parents?',
    'visit contact arrangement calling placement limit',
    'Ask the youth protector. A limit must be on paper. Parents can go to the judge.',
  ),
  aanwijzing: vraag(
    'Who gives a written instruction?',
    'written instruction supervision institution parents',
    'First discuss why it does not work. The instruction says what must be done, and when.',
  ),
  aanwijzingoneens: vraag(
    'A parent disagrees with a written instruction. What can be done?',
    'instruction two weeks judge disagree',
    'A parent or child of 12 asks the judge within two weeks. Point to a confidential adviser.',
  ),
  geschil: vraag(
    'Disagreement about how supervision is done. Who decides?',
    'dispute supervision execution disagree',
    'Talk with the institution first. After that each of them can go to the judge.',
  ),
  andereinstelling: vraag(
    'Who decides about another institution?',
    'other institution change youth protection',
    'First ask what does not work. Another youth protector needs no judge.',
  ),
  gezagbeeindigen: vraag(
    'Who decides that parents lose custody?',
    'end custody guardianship court',
    'The Raad inquires and asks. The court decides. Parents can get a lawyer.',
  ),
  jeugdreclassering: vraag(
    'A young person broke the law. Who guides?',
    'youth probation sentence criminal case',
    'Call youth probation. Facts about the sentence are kept apart from the help.',
  ),
  schulden: vraag(
    'Who helps with debts?',
    'debt help payment arrangement bailiff rent arrears',
    'Sort the letters together. Then go to the debt help of the municipality.',
  ),
  inkomen: vraag(
    'Who decides about a benefit?',
    'benefit social assistance income work',
    'Apply soon: the day of reporting counts. The municipality decides.',
  ),
  woonurgentie: vraag(
    'Who decides about priority for a home?',
    'urgency home housing association priority',
    'Look at the rules of this municipality. Ask a letter of who knows the family.',
  ),
  wmohulp: vraag(
    'Who decides about help at home for an adult?',
    'wmo support household help day care carer',
    'Report the question to the municipality. Point to free support at the talk.',
  ),
  langdurigezorg: vraag(
    'Who decides about care that will always be needed?',
    'wlz ciz long-term care disability nursing home',
    'Apply to the CIZ. Meanwhile arrange help with the municipality.',
  ),
  behandelingvolwassene: vraag(
    'Treatment of an adult: who says yes?',
    'mental health addiction doctor psychiatrist consent parent adult',
    'The adult. When worried always ask whether there are children.',
  ),
  bewind: vraag(
    'Who decides that somebody else keeps the money?',
    'administration money administrator judge debts',
    'Discuss whether something lighter is enough. Then ask the subdistrict judge.',
  ),
  mentorschap: vraag(
    'Who decides about a mentor for an adult?',
    'mentorship mentor care treatment judge',
    'Ask who of the family can do it. The subdistrict judge decides.',
  ),
  curatele: vraag(
    'Who decides about full guardianship of an adult?',
    'guardian curatele legal capacity judge',
    'First see whether something lighter is enough. The subdistrict judge decides.',
  ),
  inzage: vraag(
    'Who decides whether somebody may read what is written?',
    'access copy privacy data request right',
    'Ask the organisation that wrote it. From 12 a child asks itself.',
  ),
  bezwaar: vraag(
    'A parent disagrees with a decision of the municipality. What now?',
    'objection appeal decision municipality six weeks refusal',
    'Object within six weeks. Ask free legal help if needed.',
  ),
  klacht: vraag(
    'A complaint about help or youth protection. Where?',
    'complaint committee conduct youth protector dissatisfied',
    'Offer a talk first. Point to the confidential adviser and the complaints committee.',
  ),
  klachtgemeente: vraag(
    'A complaint about the municipality. Where?',
    'complaint municipality board local team ombudsman',
    'Send it to the municipality. After that the ombudsman can look.',
  ),
  steun: vraag(
    'Who supports parents and child when they get stuck?',
    'confidential adviser support independent helpline',
    'Give the number of the confidential adviser. You need not know why they call.',
  ),
};
