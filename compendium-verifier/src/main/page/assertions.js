/* Section 4: what a sentence says beyond its numbers. Each judge answers null, or what speaks against it. */

const ASSERTIONS = {
  'moves': { shape: { is: 'text', figure: 'text', direction: 'UP|DOWN|SAME' }, judge(a, { value }) {
    const now = value(a.figure), before = value(a.figure + '.former');
    if (!now || !before) return missing(now ? a.figure + '.former' : a.figure);
    const found = now.value > before.value ? 'UP' : now.value < before.value ? 'DOWN' : 'SAME';
    return found === a.direction ? null : problem('assert.moves', '', a.figure, plainText(before), plainText(now), a.direction);
  } },
  'sums': { shape: { is: 'text', total: 'text', parts: 'texts' }, judge(a, { value }) {
    const lacking = [a.total, ...a.parts].find(code => !value(code));
    if (lacking !== undefined) return missing(lacking);
    const sum = a.parts.reduce((all, code) => all + value(code).value, 0n), total = value(a.total);
    return sum === total.value ? null : problem('assert.sums', '', plainText({ kind: 'COUNT', value: sum }), a.total, plainText(total));
  } },
  'equal': { shape: { is: 'text', one: 'text', other: 'text' }, judge(a, { value }) {
    const one = value(a.one), other = value(a.other);
    if (!one || !other) return missing(one ? a.other : a.one);
    return one.value === other.value ? null : problem('assert.equal', '', a.one, plainText(one), a.other, plainText(other));
  } },
  'positive': { shape: { is: 'text', figure: 'text' }, judge(a, { value }) {
    const found = value(a.figure);
    if (!found) return missing(a.figure);
    return found.value > 0n ? null : problem('assert.positive', '', a.figure, plainText(found));
  } },
  'largest': { shape: { is: 'text', figures: 'texts' }, judge(a, { value, editions }) {
    const others = [...editions.current.objectives.keys()].map(key => 'reports.objective.' + twoDigits(key))
      .filter(code => !a.figures.includes(code));
    for (const figure of a.figures) {
      const found = figure.startsWith('reports.objective.') ? value(figure) : null;
      if (!found) return missing(figure);
      const larger = others.find(other => value(other).value >= found.value);
      if (larger) return problem('assert.largest', '', figure, larger);
    }
    return a.figures.length ? null : problem('assert.empty', '', 'largest');
  } },
  'covered': { shape: { is: 'text' }, judge(a, { editions }) {
    const none = uncovered(editions.current);
    return none.length ? problem('assert.covered', '', none.join(', ')) : null;
  } },
  'uncovered': { shape: { is: 'text', objectives: 'texts' }, judge(a, { editions }) {
    const none = uncovered(editions.current);
    return none.length && sameSet(a.objectives, none) ? null
      : problem('assert.uncovered', '', a.objectives.join(', '), none.join(', '));
  } },
  'first-time': { shape: { is: 'text', figure: 'text', since: 'text', cited: 'texts' }, judge: judgeFirstTime },
  'cause': { shape: { is: 'text', of: 'text', named: 'text', among: 'texts' }, judge: judgeCause },
  'complete-list': { shape: { is: 'text', family: 'reports.state.|participants.group.|reports.objective.', keys: 'texts' },
    judge(a, { value, editions }) {
      const all = { 'reports.state.': [...editions.current.states.keys()], 'participants.group.': GROUPS,
        'reports.objective.': [...editions.current.objectives.keys()].map(twoDigits) }[a.family];
      const found = all.filter(key => (value(a.family + key)?.value ?? 0n) > 0n);
      if (sameSet(a.keys, found)) return null;
      const different = [...new Set([...a.keys, ...found])].filter(key => a.keys.includes(key) !== found.includes(key));
      return problem('assert.list', '', a.family, different.sort().join(', '));
    } },
  'joint': { shape: { is: 'text', programme: 'text', actions: 'texts' }, judge(a, { editions }) {
    const found = a.programme === '' ? [] : [...editions.current.actions.values()]
      .filter(action => action.programme === a.programme).map(action => action.folio);
    return a.actions.length >= 2 && sameSet(a.actions, found) ? null
      : problem('assert.joint', '', a.programme, a.actions.join(', '), found.join(', '));
  } },
  'measured': { shape: { is: 'text', action: 'text', measurement: 'number', from: 'text', to: 'text', within: 'truth' },
    judge(a, { editions }) {
      const key = a.action + '/' + a.measurement, found = editions.current.measurements.get(key);
      if (!found) return problem('assert.measured.none', '', key);
      if (found.from !== a.from || found.to !== a.to) return problem('assert.measured.dates', '', key, found.from, found.to, a.from, a.to);
      return within(found, editions.current.period) === a.within ? null : problem('assert.measured.within', '', key);
    } },
  'about': { shape: { is: 'text', figure: 'text', manner: 'ABOUT|MORE_THAN|LESS_THAN', limit: 'text' }, judge(a, { value }) {
    const found = value(a.figure);
    if (!found) return missing(a.figure);
    const limit = limitOf(a);
    const holds = limit !== null && approximates(found.value, a.manner, limit, unitOfLimit(limit));
    return holds ? null : problem('assert.about', '', a.figure, plainText(found), a.limit, a.manner);
  } },
};

const missing = code => problem('assert.figure', '', code);

function uncovered(edition) {
  const covered = new Set([...edition.actions.values()].map(action => action.objective));
  return [...edition.objectives.keys()].filter(objective => !covered.has(objective));
}

/** In hundredths; null unless above zero. */
function limitOf(about) {
  const limit = hundredths(about.limit);
  return limit !== null && limit > 0n ? limit : null;
}
/** The value of the last place that is not zero, in hundredths. */
function unitOfLimit(limit) {
  let unit = 1n;
  while (limit % (unit * 10n) === 0n) unit *= 10n;
  return unit;
}
function approximates(value, manner, limit, unit) {
  switch (manner) {
    case 'ABOUT': return 2n * (value > limit ? value - limit : limit - value) <= unit;
    case 'MORE_THAN': return limit < value && value < limit + unit;
    default: return limit - unit < value && value < limit;
  }
}

function judgeCause(a, { value }) {
  if (!a.among.includes(a.named) || new Set(a.among).size !== a.among.length) return problem('assert.cause.among', '', a.named);
  const total = value(a.of + '.change');
  if (!total) return missing(a.of + '.change');
  const lacking = a.among.find(code => !value(code + '.change'));
  if (lacking !== undefined) return missing(lacking + '.change');
  const changes = a.among.map(code => value(code + '.change').value / 100n);
  const number = total.value / 100n, sum = changes.reduce((all, one) => all + one, 0n);
  if (sum !== number) return problem('assert.cause.sum', '', sum, number);
  const own = changes[a.among.indexOf(a.named)];
  const alike = changes.filter(one => number > 0n ? one > 0n : one < 0n).reduce((all, one) => all + one, 0n);
  const supported = number !== 0n && (number > 0n ? own > 0n && 2n * own >= alike : own < 0n && 2n * own <= alike);
  return supported ? null : problem('assert.cause', '', a.named, own, alike < 0n ? -alike : alike, number);
}

function judgeFirstTime(a, figures) {
  const { value, editions } = figures, now = editions.current;
  const reached = (number, edition) => a.figure === 'objectives.covered' ? number === BigInt(edition.objectives.size) * 100n : number > 0n;
  const happens = edition => { const found = value(a.figure, edition); return found !== null && reached(found.value, edition); };
  if (!happens(now)) return problem('assert.first.now', '', a.figure);
  const earlier = editions.earlier();
  const start = earlier.findIndex(coverage => coverage.code === a.since);
  if (a.since !== now.period.since || start < 0) return problem('assert.first.since', '', a.since, now.period.since);
  const history = earlier.slice(start);
  let known = history[0].to;
  for (const next of [...history, now.period]) {
    if (next.from > dayAfter(known)) return problem('assert.first.gap', '', known, next.from);
    if (next.to > known) known = next.to;
  }
  const onlyCited = history.filter(coverage => !coverage.held).map(coverage => coverage.code);
  if (onlyCited.join('\n') !== a.cited.join('\n')) return problem('assert.first.cited', '', a.cited.join(', '), onlyCited.join(', '));
  for (const coverage of earlier) {
    const stated = coverage.held ? null : editions.cited.get(coverage.code + ' ' + a.figure);
    if (!coverage.held && !stated && history.includes(coverage)) return problem('assert.first.unknown', '', coverage.code, a.figure);
    const happened = coverage.held ? happens(editions.held.get(coverage.code)) : stated && reached(stated.value, now);
    if (happened) return problem('assert.first.before', '', a.figure, coverage.code);
  }
  return null;
}
