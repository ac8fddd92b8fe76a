/* The sentences of problems are those of the command: its texts.properties stand in this file. */

const SENTENCES = new Map(document.getElementById('texts').textContent.split('\n')
  .map(line => /^([a-z.0-9]+) = (.*)$/.exec(line)).filter(Boolean).map(match => [match[1], match[2]]));

function sentence(code, told = []) {
  return told.reduce((so, one, i) => so.replaceAll('{' + i + '}', one), SENTENCES.get(code) || code);
}

const tell = found => (found.where ? found.where + ': ' : '') + sentence(found.code, found.told);
