// The parts of wink-nlp's English model that are loaded one by one; the package has types for the
// whole alone.

declare module 'wink-eng-lite-web-model/dist/*.js' {
  const part: unknown;
  export = part;
}
