import type { Meterdeelname } from './geschiedenis.ts';

/**
 * Whether somebody stands here because a judge or a law sent him: the Raad that examines, the instelling that carries out
 * a measure. Such a step comes beside the vast gezicht; it is never counted as a hand-over.
 * @source Burgerlijk Wetboek Boek 1 art. 255; Jeugdwet art. 3.1 lid 1 and 3.2 lid 1
 */
export function isStapVanDeWet({ rol, organisatiesoort }: Meterdeelname): boolean {
  return (
    rol === 'uitvoerder' ||
    rol === 'onderzoeker' ||
    organisatiesoort === 'raadvoordekinderbescherming' ||
    organisatiesoort === 'gecertificeerdeinstelling'
  );
}
