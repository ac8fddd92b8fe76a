/* Section 4: the ledger, and the six rules by which a claim holds. */

function readLedger(json) {
  const ledger = members(json, 'claims.json', { format: 'compendium-claims/1', edition: 'text', version: 'number', figures: 'list',
    claims: 'list', refusals: 'list' });
  const unique = (map, key, value, at) => {
    if (map.has(key)) throw new Refused('json.twice', at, key);
    map.set(key, value);
  };
  const figures = new Map(), claims = new Map();
  for (const item of ledger.figures) {
    const figure = members(item, 'claims.json › figures', { code: 'text', rule: 'text', basis: 'text', definition: 'text', definitionEn: 'text',
      numerator: 'number', denominator: 'number or null', value: 'text', text: 'text', records: 'number' });
    unique(figures, figure.code, figure, 'claims.json › figures');
  }
  for (const item of ledger.claims) {
    const claim = members(item, 'claims.json › claims', { id: 'text', kind: 'text', section: 'text', editor: 'text', verdict: 'text', text: 'text',
      pieces: 'list', figures: 'texts', asserts: 'list' });
    claim.pieces = claim.pieces.map(readPiece);
    claim.asserts = claim.asserts.map(readAssertion);
    unique(claims, claim.id, claim, 'claims.json › claims');
  }
  ledger.refusals.forEach(item => members(item, 'claims.json › refusals', { id: 'text', kind: 'text', verdict: 'text', reason: 'text' }));
  return { ...ledger, figures, claims: [...claims.values()] };
}

function readPiece(json) {
  const at = 'claims.json › pieces';
  if (json instanceof Map && json.has('words')) return { ...members(json, at, { words: 'text' }), get text() { return this.words; } };
  if (json instanceof Map && json.has('name')) return { ...members(json, at, { name: 'text', of: 'texts' }), get text() { return this.name; } };
  return members(json, at, { figure: 'text', style: 'GROUPED|NARRATIVE|LIMIT', text: 'text' });
}

function readAssertion(json) {
  const kind = json instanceof Map ? json.get('is') : undefined;
  if (typeof kind !== 'string' || !Object.hasOwn(ASSERTIONS, kind)) throw new Refused('json.word', 'claims.json › asserts', kind, '§4');
  return members(json, 'claims.json › asserts', ASSERTIONS[kind].shape);
}

/** What is wrong with a figure of the ledger, seen from the tables; null when nothing is. */
function wrongFigure(figure, figures) {
  const found = figures.value(figure.code);
  if (!found) return problem('figure.none', figure.code, figure.value);
  if (hundredths(figure.value) !== found.value) return problem('figure.value', figure.code, figure.value, plainText(found));
  if (figure.text !== grouped(found)) return problem('figure.text', figure.code, figure.text, grouped(found));
  const same = figure.numerator === found.numerator && figure.denominator === found.denominator;
  return same ? null : problem('figure.parts', figure.code, figure.numerator, found.numerator);
}

const CLAIM_WORDS = [
  ['first-time', null, 'por primera vez', 'inedit*', 'for the first time'],
  ['moves', 'UP', 'aument*', 'increment*', 'crecio', 'crecieron', 'crecimiento', 'increase*', 'the rise'],
  ['moves', 'DOWN', 'disminu*', 'reduj*', 'reduccion', 'descend*', 'decrease*', 'the fall'],
  ['moves', 'SAME', 'se mantuv*', 'igual que en', 'remained unchanged'],
  ['moves', null, 'al pasar de'],
  ['cause', null, 'debido a', 'gracias a', 'a causa de', 'se explica*', 'por la aportacion',
    'explained by', 'due to', 'thanks to', 'because of'],
  ['covered', null, 'cada uno de los', 'todos los objetivos', 'la totalidad de los objetivos', 'each of the', 'all objectives'],
  ['largest', null, 'se concentra*', 'concentrate*'],
  ['', null, 'cumplimiento', 'cumplio', 'cumplieron', 'compliance', 'complied'],
];
const APPROXIMATIONS = { 'alrededor de': 'ABOUT', 'cerca de': 'ABOUT', 'aproximadamente': 'ABOUT', 'mas de': 'MORE_THAN',
  'menos de': 'LESS_THAN', 'casi': 'LESS_THAN' };

/** Everything the data say against a claim. */
function against(claim, ledger, figures) {
  return [...pieceRules(claim), ...figureRule(claim, ledger, figures), ...nameRules(claim, figures),
    ...assertionRule(claim, figures), ...causeRule(claim), ...wordRules(claim, figures)];
}

function pieceRules(claim) {
  const found = [];
  const together = claim.pieces.map(piece => piece.text).join('');
  if (together !== claim.text) found.push(problem('claim.text', '', together));
  const codes = [...new Set(claim.pieces.filter(piece => 'figure' in piece).map(piece => piece.figure))];
  if (codes.join('\n') !== claim.figures.join('\n')) found.push(problem('claim.figures', '', claim.figures.join(', '), codes.join(', ')));
  claim.pieces.filter(piece => 'words' in piece && numeralsIn(piece.words).length)
    .forEach(piece => found.push(problem('claim.digit', '', piece.words.trim())));
  return found;
}

function figureRule(claim, ledger, figures) {
  return claim.pieces.filter(piece => 'figure' in piece).map(piece => {
    const stated = ledger.figures.get(piece.figure);
    if (!stated) return problem('claim.unstated', '', piece.figure);
    const found = figures.value(piece.figure);
    if (!found) return problem('figure.none', '', piece.figure, stated.value);
    if (hundredths(stated.value) !== found.value) return problem('claim.value', '', piece.figure, stated.value, plainText(found));
    const expected = printed(piece, found, claim);
    return piece.text === expected ? null : problem('claim.printed', '', piece.figure, piece.text, expected ?? '–');
  }).filter(Boolean);
}

function printed(piece, found, claim) {
  if (piece.style === 'GROUPED') return grouped(found);
  if (piece.style === 'NARRATIVE') return narrative(found);
  const about = claim.asserts.find(a => a.is === 'about' && a.figure === piece.figure);
  return about && limitOf(about) !== null ? groupsOf(about.limit) + (isPercent(found.kind) ? '%' : '') : null;
}

function nameRules(claim, figures) {
  const found = [];
  for (const piece of claim.pieces.filter(one => 'name' in one)) {
    const references = piece.of.map(of => referenceOf(figures.editions, of));
    references.forEach((reference, i) => {
      if (!reference) found.push(problem('name.none', '', piece.name, piece.of[i]));
      else if (!reference.dated && !reference.labels.some(label => findLabel(piece.name, label, 0) >= 0)) {
        found.push(problem('name.other', '', piece.name, piece.of[i]));
      }
    });
    if (!piece.of.length) found.push(problem('name.of', '', piece.name));
    numeralsIn(piece.name).filter(numeral => !references.some(one => one && knowsNumeral(one, numeral)))
      .forEach(numeral => found.push(problem('name.numeral', '', piece.name, numeral)));
  }
  return found;
}

const assertionRule = (claim, figures) => claim.asserts.map(a => ASSERTIONS[a.is].judge(a, figures)).filter(Boolean);

function causeRule(claim) {
  return claim.asserts.filter(a => a.is === 'cause').map(a => a.named.split('.').pop())
    .filter(group => GROUPS.includes(group) && !claim.pieces.some(piece => 'name' in piece && piece.of.includes('group:' + group)))
    .map(group => problem('cause.name', '', group));
}

function wordRules(claim, figures) {
  const found = [];
  let said = '';
  for (const piece of claim.pieces) {
    if ('figure' in piece) {
      found.push(...approximation(piece, said, claim));
      said += ' ' + piece.text + ' ';
    } else {
      said += 'name' in piece ? withoutLabels(piece, figures.editions) : piece.words;
    }
  }
  const words = wordsIn(said);
  for (const [kind, direction, ...phrases] of CLAIM_WORDS) {
    const carried = claim.asserts.some(a => a.is === kind && (direction === null || a.direction === direction));
    phrases.filter(phrase => !carried && holdsPhrase(words, phrase.split(' '))).forEach(phrase => found.push(problem('word.uncarried', '', phrase)));
  }
  claim.asserts.filter(a => a.is === 'about' && !claim.pieces.some(piece => piece.style === 'LIMIT' && piece.figure === a.figure))
    .forEach(a => found.push(problem('word.about', '', a.figure)));
  return found;
}

function approximation(piece, before, claim) {
  const phrase = Object.keys(APPROXIMATIONS).find(one => endsWithPhrase(before, one.split(' ')));
  if (phrase === undefined) return piece.style === 'LIMIT' ? [problem('word.limit', '', piece.text)] : [];
  const carried = claim.asserts.some(a => a.is === 'about' && a.figure === piece.figure && a.manner === APPROXIMATIONS[phrase]);
  return piece.style === 'LIMIT' && carried ? [] : [problem('word.uncarried', '', phrase)];
}

/** The longest first. */
function withoutLabels(piece, editions) {
  const labels = piece.of.flatMap(of => referenceOf(editions, of)?.labels ?? []);
  labels.sort((a, b) => b.length - a.length || compare(a, b));
  return labels.reduce(withoutLabel, piece.name);
}
