/** What the peer `compromise` or `wink-nlp` finds in a text, counted. */
export function loadPeer(name: string): Promise<(text: string) => number>;
