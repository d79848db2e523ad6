/** Puts the story's family back as it was this morning; what else visitors made stays. */
export async function begonOpnieuw(): Promise<boolean> {
  const answer = await fetch('/api/v1/demo/opnieuw', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'X-Rondom': '1', 'Idempotency-Key': crypto.randomUUID() },
  }).catch(() => undefined);
  return answer?.ok === true;
}
