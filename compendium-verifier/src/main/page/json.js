/* JSON without white space, one line end after it; no deeper than 32; whole numbers of at most 15 digits; no member twice. */

function readJson(file, source) {
  let at = 0;
  const refused = () => new Refused('json.form', file + ' @' + at);
  const peek = () => { if (at >= source.length) throw refused(); return source[at]; };
  const accept = sign => { const there = peek() === sign; if (there) at++; return there; };
  const expect = sign => { if (!accept(sign)) throw refused(); };

  function value(where, depth) {
    if (depth > 32) throw new Refused('json.deep', file + ' @' + at, 32);
    switch (peek()) {
      case '{': return members(where, depth);
      case '[': return items(where, depth);
      case '"': return string();
      case 't': return literal('true', true);
      case 'f': return literal('false', false);
      case 'n': return literal('null', null);
      default: return number();
    }
  }
  function members(where, depth) {
    const found = new Map();
    expect('{');
    if (!accept('}')) {
      do {
        const name = string();
        expect(':');
        const member = value(where + ' › ' + name, depth + 1);
        if (found.has(name)) throw new Refused('json.twice', where, name);
        found.set(name, member);
      } while (accept(','));
      expect('}');
    }
    found.where = where;
    return found;
  }
  function items(where, depth) {
    const found = [];
    expect('[');
    if (!accept(']')) {
      do { found.push(value(where + ' › ' + (found.length + 1), depth + 1)); } while (accept(','));
      expect(']');
    }
    return found;
  }
  function string() {
    expect('"');
    let found = '';
    while (!accept('"')) {
      let sign = source[at++];
      if (sign < ' ') throw refused();
      if (sign === '\\') sign = escaped();
      found += sign;
    }
    if (/\p{Cs}/u.test(found)) throw refused();
    return found;
  }
  function escaped() {
    const sign = peek();
    at++;
    const simple = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }[sign];
    if (simple !== undefined) return simple;
    const hex = source.slice(at, at + 4);
    if (sign !== 'u' || !/^[0-9a-fA-F]{4}$/.test(hex)) throw refused();
    at += 4;
    return String.fromCharCode(parseInt(hex, 16));
  }
  function number() {
    const match = /^(0|-?[1-9][0-9]{0,14})(?![0-9])/.exec(source.slice(at, at + 18));
    if (!match) throw refused();
    at += match[0].length;
    return BigInt(match[0]);
  }
  function literal(word, meaning) {
    if (!source.startsWith(word, at)) throw refused();
    at += word.length;
    return meaning;
  }

  const found = value(file, 0);
  if (at !== source.length - 1 || source[at] !== '\n') throw refused();
  return found;
}

/** An object with exactly these members in this order, each of the kind given: text, number, list, texts, truth, any. */
function members(json, where, shape) {
  if (!(json instanceof Map)) throw new Refused('json.kind', where, 'objeto');
  const names = Object.keys(shape);
  if ([...json.keys()].join('\n') !== names.join('\n')) {
    throw new Refused('json.members', json.where, [...json.keys()].join(', '), names.join(', '));
  }
  const found = {};
  for (const name of names) {
    found[name] = ofKind(json.get(name), shape[name], json.where + ' › ' + name);
  }
  return found;
}

function ofKind(value, kind, where) {
  const right = {
    text: () => typeof value === 'string',
    number: () => typeof value === 'bigint',
    'number or null': () => value === null || typeof value === 'bigint',
    truth: () => typeof value === 'boolean',
    list: () => Array.isArray(value),
    texts: () => Array.isArray(value) && value.every(item => typeof item === 'string'),
    sha256: () => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value),
  }[kind];
  if (right ? !right() : typeof value !== 'string') throw new Refused('json.kind', where, kind);
  if (!right && !kind.split('|').includes(value)) throw new Refused('json.word', where, value, kind.replace(/\|/g, ', '));
  return value;
}
