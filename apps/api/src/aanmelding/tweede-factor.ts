/**
 * Whether a login is strong enough for this account. Who works shows two things; the provider asks for them and says so
 * in its own words (`acr`, `amr`). Without words set, the provider gives every worker a second factor by itself.
 */
export function isSterkGenoeg(
  soort: string,
  hoe: readonly string[],
  sterk: readonly string[] | undefined,
): boolean {
  return soort !== 'medewerker' || sterk === undefined || hoe.some((word) => sterk.includes(word));
}
