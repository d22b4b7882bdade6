// What the peers do with a text, as bare as their documentation shows: a function from a text to the
// number of names found.

export async function loadPeer(name) {
  if (name === 'compromise') {
    const { default: nlp } = await import('compromise');
    return (text) => {
      const document = nlp(text);
      return [document.people(), document.places(), document.organizations()]
        .map((view) => view.json().length)
        .reduce((sum, count) => sum + count, 0);
    };
  }
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  const wink = winkNLP(model);
  return (text) => {
    const document = wink.readDoc(text);
    document.tokens().out(wink.its.pos);
    return document.entities().out().length;
  };
}
