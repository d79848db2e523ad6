import { allow } from '../platform/access/index.ts';
import { portaalrollen } from '../platform/actor.ts';

/**
 * What somebody of the family does in the own portal. The rows without relation let the account in at the door; the
 * use case then asks which family gave access, and without one refuses. What is read is decided per person by policies.
 */
export const portaalAccess = [
  ...allow({
    rollen: portaalrollen,
    relaties: ['geen'],
    resources: ['portaal', 'eigennotitie', 'eigenplan'],
    acties: ['lees'],
    grond: 'eigen',
  }),
  ...allow({
    rollen: ['ouder', 'jeugdige', 'pleegouder', 'vertegenwoordiger'],
    relaties: ['geen'],
    resources: ['eigenwoord'],
    acties: ['schrijf'],
    grond: 'eigen',
  }),
  ...allow({
    rollen: ['ouder', 'jeugdige', 'pleegouder', 'vertegenwoordiger'],
    relaties: ['ouder', 'ouderzondergezag', 'jeugdige', 'jeugdige16', 'pleegouder', 'vertegenwoordiger'],
    resources: ['woord'],
    acties: ['lees', 'schrijf'],
    grond: 'eigen',
  }),
  // The network reads what a child chose it for. It writes no words of its own here: it tells them to the vast gezicht.
  ...allow({
    rollen: ['netwerklid'],
    relaties: ['netwerk'],
    resources: ['woord'],
    acties: ['lees'],
    grond: 'eigen',
  }),
  // Being around the family is not enough: a policy asks whether the writer chose this reader.
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder', 'vervanger'],
    resources: ['woord'],
    acties: ['lees'],
    grond: 'betrokken',
  }),
  // On paper for somebody of the family: only who gave that person access, and never more than both may read.
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht'],
    resources: ['afdruk'],
    acties: ['lees'],
    grond: 'betrokken',
  }),
];
