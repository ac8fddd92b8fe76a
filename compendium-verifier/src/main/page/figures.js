/* Section 3: figures, counted from the tables. A value is {kind, value (hundredths), numerator, denominator}. */

const ENDINGS = ['.former', '.change', '.share', '.growth'];
const OF_ACTIONS = ['reports.', 'concentration.', 'aimed.', 'likeforlike.reports'];
const whole = (kind, number) => ({ kind, value: number * 100n, numerator: number, denominator: null });

function figuresOf(editions) {
  const counted = new Map(), known = new Map();

  function value(code, edition = editions.current) {
    const key = edition.code + ' ' + code;
    if (!known.has(key)) known.set(key, find(code, edition));
    return known.get(key);
  }

  function find(code, edition) {
    const ending = ENDINGS.find(one => code.endsWith(one));
    const bare = ending ? code.slice(0, -ending.length) : code;
    switch (ending) {
      case '.former': return former(bare, edition);
      case '.change': return change(bare, edition);
      case '.share': return share(bare, edition);
      case '.growth': return growth(bare, edition);
      default: return plain(code, edition);
    }
  }

  function plain(code, edition) {
    if (!counted.has(edition.code)) counted.set(edition.code, countAll(edition, heldFormer(edition)));
    const number = counted.get(edition.code).get(code) ?? measurementFigure(edition, code) ?? beneficiaryFigure(edition, code);
    return number === null || number === undefined ? null : whole('COUNT', number);
  }

  function heldFormer(edition) {
    const coverage = editions.former(edition);
    return coverage && coverage.held ? editions.held.get(coverage.code) : null;
  }

  function former(bare, edition) {
    if (bare === 'likeforlike.institutions') return null;
    if (bare === 'likeforlike.reports') return plain('likeforlike.reports.former', edition);
    const coverage = editions.former(edition);
    if (!coverage) return null;
    if (coverage.held) return value(bare, editions.held.get(coverage.code));
    const stated = editions.cited.get(coverage.code + ' ' + bare);
    return stated ? citedValue(bare, stated) : null;
  }

  /** The whole number of a code without ending, or of its former value. */
  function count(code, edition) {
    const bare = code.endsWith('.former') ? code.slice(0, -7) : code;
    if (ENDINGS.some(ending => bare.endsWith(ending))) return null;
    const found = value(code, edition);
    return found && found.kind === 'COUNT' ? found.numerator : null;
  }

  function change(bare, edition) {
    const now = count(bare, edition), before = count(bare + '.former', edition);
    return now === null || before === null ? null : whole('CHANGE', now - before);
  }

  function share(bare, edition) {
    if (bare.endsWith('.former') || !OF_ACTIONS.some(start => bare.startsWith(start))) return null;
    return percent('SHARE', count(bare, edition), count('reports.total', edition), edition);
  }

  function growth(bare, edition) {
    const changed = change(bare, edition);
    return changed && percent('GROWTH', changed.numerator, count(bare + '.former', edition), edition);
  }

  return { value, editions };
}

function citedValue(code, stated) {
  const kind = code.endsWith('.change') ? 'CHANGE' : code.endsWith('.growth') ? 'GROWTH'
    : code.endsWith('.share') || !stated.whole ? 'SHARE' : 'COUNT';
  return { kind, value: stated.value, numerator: stated.value / 100n, denominator: null };
}

/** Two decimals; cut towards zero, or the half away from zero. */
function percent(kind, part, all, edition) {
  if (part === null || all === null || all === 0n) return null;
  const size = part < 0n ? -part : part;
  const times = size * 10000n;
  const rounded = edition.period.truncates ? times / all : (2n * times + all) / (2n * all);
  return { kind, value: part < 0n ? -rounded : rounded, numerator: part, denominator: all };
}

const groupOf = (edition, action) => edition.institutions.get(action.institution)?.group ?? '';

/** All counts of actions, institutions, objectives and programmes of an edition, by code; those that are zero too. */
function countAll(edition, former) {
  const figures = new Map();
  const actions = [...edition.actions.values()], objectives = [...edition.objectives.keys()].map(twoDigits);
  const zero = (family, keys) => keys.forEach(key => figures.set(family + key, 0n));
  const add = code => { if (figures.has(code)) figures.set(code, figures.get(code) + 1n); };
  const states = [...edition.states.keys()];
  zero('reports.objective.', objectives);
  zero('reports.group.', GROUPS);
  zero('reports.type.', TYPES);
  zero('reports.institution.', [...edition.institutions.keys()]);
  zero('reports.state.', states);
  zero('reports.territory.', [...states, 'national', 'abroad']);
  zero('', ['aimed.girls-adolescents-women']);
  zero('participants.group.', GROUPS);
  zero('programmes.objective.', objectives);
  zero('programmes.group.', GROUPS);

  for (const action of actions) {
    add('reports.objective.' + twoDigits(action.objective));
    add('reports.type.' + action.type);
    add('reports.institution.' + action.institution);
    add('reports.group.' + groupOf(edition, action));
    if (groupOf(edition, action) === 'EF') add('reports.state.' + edition.institutions.get(action.institution).state);
    new Set(action.states).forEach(state => { if (edition.states.has(state)) add('reports.territory.' + state); });
    if (action.national) add('reports.territory.national');
    if (action.countries.length) add('reports.territory.abroad');
    if (action.aimed) add('aimed.girls-adolescents-women');
  }
  figures.set('reports.total', BigInt(actions.length));

  const largest = objectives.map(objective => figures.get('reports.objective.' + objective)).sort((a, b) => Number(b - a));
  if (largest.length >= 3 && largest[2] > 0n && largest[2] !== largest[3]) {
    figures.set('concentration.top3', largest[0] + largest[1] + largest[2]);
  }

  const participants = [...new Set(actions.map(action => action.institution))];
  const known = participants.map(code => edition.institutions.get(code)).filter(Boolean);
  known.forEach(institution => add('participants.group.' + institution.group));
  figures.set('participants.total', BigInt(participants.length));
  figures.set('participants.states', BigInt(new Set(known.filter(one => one.group === 'EF').map(one => one.state)).size));
  if (edition.period.source === '') figures.set('invited.total', BigInt(edition.institutions.size));
  figures.set('objectives.total', BigInt(edition.objectives.size));
  figures.set('objectives.covered', BigInt(new Set(actions.map(action => action.objective)).size));

  const counting = countingActions(edition, actions);
  figures.set('programmes.total', BigInt(counting.length));
  for (const action of counting) {
    add('programmes.objective.' + twoDigits(action.objective));
    add('programmes.group.' + groupOf(edition, action));
  }
  figures.set('participations.total', actions.reduce((sum, action) => sum + 1n + BigInt(action.partners.length), 0n));
  figures.set('measurements.outside-period', BigInt([...edition.measurements.values()].filter(one => !within(one, edition.period)).length));

  if (former) {
    const before = [...former.actions.values()];
    const both = new Set(participants.filter(code => before.some(action => action.institution === code)));
    figures.set('likeforlike.institutions', BigInt(both.size));
    figures.set('likeforlike.reports', BigInt(actions.filter(action => both.has(action.institution)).length));
    figures.set('likeforlike.reports.former', BigInt(before.filter(action => both.has(action.institution)).length));
  }
  return figures;
}

/** One action for each programme: of a joint one that of who coordinates, otherwise that with the first folio. */
function countingActions(edition, actions) {
  const joint = new Map();
  const alone = actions.filter(action => {
    if (action.programme !== '') joint.set(action.programme, [...(joint.get(action.programme) || []), action]);
    return action.programme === '';
  });
  for (const [code, all] of joint) {
    const coordinator = edition.programmes.get(code)?.coordinator ?? '';
    all.sort((a, b) => compare(a.folio, b.folio));
    alone.push(all.find(action => action.institution === coordinator) || all[0]);
  }
  return alone;
}

const within = (measurement, period) => measurement.from !== '' && measurement.to !== ''
  && measurement.from >= period.from && measurement.to <= period.to;

/** Some part is reported, none is suppressed, and together they are the total. */
function partsSum(measurement) {
  const parts = [...measurement.parts.values()];
  return parts.length > 0 && measurement.total !== null && parts.every(part => part !== null)
    && parts.reduce((sum, part) => sum + part, 0n) === measurement.total;
}

function measurementFigure(edition, code) {
  const match = /^measurement\.(.+)\.([0-9]+)\.([a-z-]+)$/.exec(code);
  const measurement = match && edition.measurements.get(match[1] + '/' + match[2]);
  if (!measurement || !edition.actions.get(match[1])?.featured) return null;
  if (match[3] === 'total') return measurement.total;
  return partsSum(measurement) ? measurement.parts.get(match[3]) ?? null : null;
}

const unitOf = name => name.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-');

function beneficiaryFigure(edition, code) {
  const match = /^beneficiaries\.([a-z0-9-]+)\.(direct|indirect)(?:\.([a-z-]+))?$/.exec(code);
  if (!match) return null;
  const summed = [...edition.measurements.values()].filter(one => within(one, edition.period)
    && one.direct === (match[2] === 'direct') && unitOf(one.unit) === match[1]);
  const bySex = summed.filter(partsSum);
  const cells = match[3] === undefined ? summed.map(one => one.total)
    : match[3] === 'by-sex' ? bySex.map(one => one.total) : bySex.map(one => one.parts.get(match[3]));
  const reported = cells.filter(cell => cell !== null && cell !== undefined);
  return reported.length ? reported.reduce((sum, cell) => sum + cell, 0n) : null;
}
