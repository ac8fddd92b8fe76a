/* Names, their labels, and words. */

const GROUP_LABELS = {
  APF: ['dependencia o', 'dependencia y', 'dependencias o', 'dependencias y'].map(start =>
    start + (start.startsWith('dependencias') ? ' entidades' : ' entidad') + ' de la Administración Pública Federal')
    .concat('federal public administration body', 'federal public administration bodies'),
  EF: ['entidad federativa', 'entidades federativas', 'state government', 'state governments'],
  OCA: ['organismo constitucional autónomo', 'organismos constitucionales autónomos',
    'autonomous constitutional body', 'autonomous constitutional bodies'],
  LEG: ['cámara del Poder Legislativo', 'cámaras del Poder Legislativo', 'chamber of the legislature', 'chambers of the legislature'],
  JUD: ['órgano del Poder Judicial', 'órganos del Poder Judicial', 'body of the judiciary', 'bodies of the judiciary'],
  OSC: ['organización de la sociedad civil', 'organizaciones de la sociedad civil',
    'civil society organisation', 'civil society organisations'],
};

/** The row a name is of: {labels, numbers, dated}; null when there is none. */
function referenceOf(editions, reference) {
  const colon = reference.indexOf(':');
  const kind = colon < 0 ? reference : reference.slice(0, colon), key = reference.slice(colon + 1);
  const edition = editions.current;
  const named = labels => labels && { labels: labels.filter(label => label !== ''), numbers: [], dated: false };
  const dated = row => row && { labels: [], dated: true, numbers: [row.from, row.to].filter(day => day !== '')
    .flatMap(day => day.split('-').map(number => String(Number(number)))) };
  const coverage = editions.coverages.get(key);
  switch (kind) {
    case 'edition': return coverage ? named([key, coverage.held ? editions.held.get(key).period.title : '']) : null;
    case 'objective': return named(edition.objectives.get(key)?.labels) ?? null;
    case 'institution': return named(edition.institutions.get(key)?.labels) ?? null;
    case 'group': return Object.hasOwn(GROUP_LABELS, key) ? named(GROUP_LABELS[key]) : null;
    case 'state': return edition.states.has(key) ? named([edition.states.get(key)]) : null;
    case 'action': { const row = edition.actions.get(key); return row ? named([row.name, row.folio]) : null; }
    case 'programme': { const row = edition.programmes.get(key); return row ? named([row.name]) : null; }
    case 'counted': { const row = edition.measurements.get(key); return row ? named([row.counted]) : null; }
    case 'dates': return dated(edition.measurements.get(key)) ?? null;
    case 'coverage': return dated(coverage) ?? null;
    default: return null;
  }
}

const numeralsIn = source => source.match(/\p{Nd}+/gu) || [];
const inWord = sign => sign !== undefined && /^[\p{L}\p{Nd}]$/u.test(sign);

/** Where a label stands in a text, not within a longer word or number; -1 when nowhere. */
function findLabel(source, label, from) {
  if (label === '') return -1;
  const signs = [...label];
  for (let at = source.indexOf(label, from); at >= 0; at = source.indexOf(label, at + 1)) {
    const before = [...source.slice(0, at)].pop(), after = [...source.slice(at + label.length)][0];
    if (!(inWord(before) && inWord(signs[0])) && !(inWord(after) && inWord(signs[signs.length - 1]))) return at;
  }
  return -1;
}

function withoutLabel(source, label) {
  let rest = '', from = 0;
  for (let at = findLabel(source, label, 0); at >= 0; at = findLabel(source, label, from)) {
    rest += source.slice(from, at) + ' ';
    from = at + label.length;
  }
  return rest + source.slice(from);
}

function knowsNumeral(reference, numeral) {
  return reference.numbers.includes(numeral.replace(/^0+(?=.)/, ''))
    || reference.labels.some(label => numeralsIn(label).includes(numeral));
}

const plainWords = source => source.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase();
const wordsIn = source => plainWords(source).match(/[\p{L}\p{Nd}]+/gu) || [];
const sameWord = (word, wanted) => wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;

function holdsPhrase(words, phrase) {
  return words.some((_, i) => i + phrase.length <= words.length && phrase.every((wanted, n) => sameWord(words[i + n], wanted)));
}

/** The phrase is the last that is said, with only white space after it. */
function endsWithPhrase(source, phrase) {
  const words = wordsIn(source);
  const open = /(?:^|[\p{L}\p{Nd}])[ \t\n\r\p{Z}]*$/u.test(plainWords(source));
  return open && words.length >= phrase.length && phrase.every((wanted, n) => sameWord(words[words.length - phrase.length + n], wanted));
}
