import type { kindNl } from './kind-nl.ts';
import { vraag } from './soort.ts';

export const kindEn: typeof kindNl = {
  hulpvrijwillig: vraag(
    'Which help does a child get, without an order?',
    'youth help decision referral doctor voluntary support provision jeugdhulp',
    'Talk with parents and child about what is needed. Ask the municipality. A doctor can refer too.',
  ),
  hulpmaatregel: vraag(
    'Which help does a child under an order get?',
    'supervision guardianship youth protection institution ots voogdij',
    'Ask the youth protector. The institution consults the municipality and then says which help comes.',
  ),
  spoedhulp: vraag(
    'Who arranges help that must begin today?',
    'crisis emergency acute night weekend bed today',
    'Is there danger now? Call 112. Otherwise call the emergency help of the municipality, also at night.',
  ),
  vastgelopen: vraag(
    'Nobody finds fitting help. Who thinks along?',
    'expert team stuck complex no place waiting list breakthrough',
    'Write down what is needed and what was tried. Then ask the expert team. It advises, it does not decide.',
  ),
  planvrijwillig: vraag(
    'Who fixes the plan, without an order?',
    'family group plan help plan',
    'First ask whether the family wants to make its own plan. Without their yes there is no plan.',
  ),
  planmaatregel: vraag(
    'Who fixes the plan under an order?',
    'plan supervision guardianship family group plan',
    'Make the plan together with parents and child. The institution fixes it.',
  ),
  geslotenhulp: vraag(
    'Who decides about secure youth care?',
    'secure closed authorisation admission freedom gesloten',
    'First ask a behavioural scientist who saw the child lately. Without that yes nothing can be asked.',
  ),
  dagelijks: vraag(
    'Who decides about every day: eating, sleeping, going out?',
    'upbringing care parents custody daily bedtime phone',
    'The parents with custody do. A youth protector helps and does not take over.',
  ),
  dagelijksvoogdij: vraag(
    'Who decides about every day for a child with a guardian?',
    'guardianship guardian foster parent daily voogd',
    'Call the guardian of the institution. Agree what foster parents can decide themselves.',
  ),
  school: vraag(
    'Who chooses or changes the school?',
    'school choice enrol special education change',
    'Ask both parents with custody. In a dispute a school does not enrol on one name.',
  ),
  leerplicht: vraag(
    'A child does not go to school. Who is about that?',
    'truancy compulsory education absence exemption leerplicht',
    'Ask whether the school reported it. Then call the attendance officer of the municipality.',
  ),
  verhuizen: vraag(
    'Who decides where a child lives, or that it moves?',
    'moving house address registration residence',
    'Ask whether both parents with custody agree. Mind a secret address.',
  ),
  paspoort: vraag(
    'Who consents to a passport or a journey?',
    'identity card holiday abroad consent travel document',
    'Who has custody signs. If a parent refuses, a judge can give consent.',
  ),
  oudersoneens: vraag(
    'Parents with custody disagree. Who settles it?',
    'divorce dispute custody contact residence',
    'First try to talk, with help. Otherwise a parent asks the court.',
  ),
  behandelingkind: vraag(
    'Treatment of a child under 12: who says yes?',
    'doctor operation medicine vaccination consent under twelve',
    'Ask the parents with custody. Explain to the child what will happen.',
  ),
  behandelingtwaalf: vraag(
    'Treatment from 12 to 15: who says yes?',
    'doctor operation medicine vaccination consent twelve fifteen',
    'Ask the child and the parents with custody. Both must say yes.',
  ),
  behandelingzestien: vraag(
    'Treatment from 16: who says yes?',
    'doctor operation medicine pill abortion consent sixteen self',
    'Ask the young person. Discuss together what the parents are told.',
  ),
  behandelinggeweigerd: vraag(
    'Parents refuse a necessary treatment. What then?',
    'substitute consent medical refuse transfusion operation',
    'Under supervision the institution asks the judge. Without an order: call Veilig Thuis.',
  ),
  veiligzonder: vraag(
    'Who answers for safety, without an order?',
    'safety responsible safety plan who',
    'The law names nobody beside the parents. Agree it and write it down at the family.',
  ),
  veiligmaatregel: vraag(
    'Who watches over safety under an order?',
    'safety supervision guardianship youth protector',
    'Call the youth protector. Agree who is with the child, and when.',
  ),
};
