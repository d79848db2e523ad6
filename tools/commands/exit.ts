/** What a command hands back: 0 done, 1 the answer is no or it failed, 2 asked in a way that cannot be answered. */
export type Exit = 0 | 1 | 2;
