import type { PlainDate } from '../../kern/index.ts';
import type { Cel, Kindfeiten, Leefgebied } from '../soorten.ts';
import { beslistDagelijks } from './dagelijks.ts';
import { gezagcellen, kindcel, wiensToestemming } from './gezaghouders.ts';
import { lopend } from './maatregelen.ts';

/**
 * Who decides about a part of a child's life that somebody wrote down: who has gezag, or the guardian. About the own body
 * a child of sixteen decides itself and one of twelve decides with its parents.
 * @source BW 1:245 lid 4, 1:247 lid 1 en 2; Jeugdwet art. 7.3.4 lid 2, 7.3.5 lid 1
 */
export function beslistLeefgebied(gebied: Leefgebied, feiten: Kindfeiten, dag: PlainDate): Cel[] {
  const gezag = beslistDagelijks(feiten).filter(({ rol }) => rol === 'beslist');
  if (gebied !== 'gezondheid' || lopend(feiten, 'voogdij').length > 0) return gezag;
  const wiens = wiensToestemming(feiten, dag);
  if (wiens === 'ouders') return gezag;
  const kind = kindcel(feiten, 'beslist', wiens === 'kind' ? 'Jeugdwet 7.3.5 lid 1' : 'Jeugdwet 7.3.4 lid 2');
  return wiens === 'kind' ? [kind, ...gezagcellen(feiten, 'weet', 'Jeugdwet 7.3.5 lid 1')] : [kind, ...gezag];
}
