/* Section 2: the tables, cell by cell. */

const shape = (file, columns, order) => ({ file, columns: columns.split(','), order: order.split(',') });
const PERIOD = shape('period.csv', 'edicion,titulo,cobertura_inicio,cobertura_fin,redondeo,historia_desde,demostracion,fuente', 'edicion');
const OBJECTIVES = shape('objectives.csv', 'objetivo,nombre_corto,nombre_oficial,nombre,nombre_corto_en,nombre_en', 'objetivo');
const STATES = shape('states.csv', 'entidad,nombre,abreviatura', 'entidad');
const INSTITUTIONS = shape('institutions.csv', 'institucion,nombre,siglas,grupo,entidad', 'institucion');
const ACTIONS = shape('actions.csv', 'folio,id,linaje,nombre,tipo,continuidad,institucion,corresponsables,objetivo_principal,'
  + 'objetivos_relacionados,principios,metas_ods,resumen,proposito,poblaciones,dirigida_a_ninas_adolescentes_y_mujeres,etapas,nacional,'
  + 'entidades,municipios,paises,inicio,fin,resultados,retos,innovacion,replicabilidad,lecciones,programa_conjunto,destacada,sintetica', 'folio');
const MEASUREMENTS = shape('measurements.csv',
  'folio,medicion,que_se_conto,unidad,alcance,desde,hasta,total,mujeres,hombres,diversidad_sexual,sin_especificar', 'folio,#medicion');
const AGES = shape('ages.csv', 'folio,medicion,banda,cuenta', 'folio,#medicion');
const PROGRAMMES = shape('programmes.csv', 'programa_conjunto,nombre,coordina', 'programa_conjunto');
const CITED = shape('cited.csv', 'edicion,cobertura_inicio,cobertura_fin,cifra,valor,fuente', 'edicion,cifra');
const TABLES = [PERIOD, OBJECTIVES, STATES, INSTITUTIONS, ACTIONS, MEASUREMENTS, AGES, PROGRAMMES, CITED];

const pathOf = (shape, edition) => shape === CITED ? 'data/cited.csv' : 'data/' + edition + '/' + shape.file;

/** Rows as objects by column; where(row) tells file and number. */
function readTable(file, shape, bytes) {
  const rows = readCsv(file, bytes, shape.columns).map((cells, i) => {
    const row = { '#': i + 2, '@': file };
    shape.columns.forEach((column, n) => { row[column] = cells[n]; });
    return row;
  });
  const bands = new Set();
  rows.forEach((row, i) => {
    const difference = i ? compareRows(shape, rows[i - 1], row) : -1;
    if (difference !== 0) bands.clear();
    const twice = shape === AGES && bands.has(row.banda);
    bands.add(row.banda);
    if (difference > 0 || (difference === 0 && shape !== AGES) || twice) throw new Refused('csv.order', where(row), keyOf(shape, row));
  });
  return { file, shape, rows };
}

const where = row => row['@'] + ':' + row['#'];
const keyOf = (shape, row) => shape.order.map(column => row[column.replace('#', '')]).join('/');

function compareRows(shape, one, other) {
  for (const column of shape.order) {
    const name = column.replace('#', '');
    const difference = column[0] === '#' ? Number(count(one, name) - count(other, name)) : compareBytes(one[name], other[name]);
    if (difference) return difference;
  }
  return 0;
}

/** As UTF-8 bytes, which is as code points. */
function compareBytes(one, other) {
  const a = [...one], b = [...other];
  for (let i = 0; i < a.length && i < b.length; i++) {
    if (a[i] !== b[i]) return a[i].codePointAt(0) - b[i].codePointAt(0);
  }
  return a.length - b.length;
}

const wrongCell = (code, row, column, ...more) => new Refused(code, where(row), column, row[column], ...more);

function count(row, column) {
  if (!/^(0|[1-9][0-9]{0,11})$/.test(row[column])) throw wrongCell('cell.count', row, column);
  return BigInt(row[column]);
}
const countIfAny = (row, column) => row[column] === '' ? null : count(row, column);

function date(row, column) {
  const found = dateIfAny(row, column);
  if (found === '') throw wrongCell('cell.date', row, column);
  return found;
}
/** Dates stay texts: yyyy-mm-dd sorts as days do. */
function dateIfAny(row, column) {
  const source = row[column];
  if (source === '') return '';
  const time = Date.parse(source + 'T00:00:00Z');
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(source) || isNaN(time) || new Date(time).toISOString().slice(0, 10) !== source) {
    throw wrongCell('cell.date', row, column);
  }
  return source;
}
const dayAfter = day => new Date(Date.parse(day + 'T00:00:00Z') + 86400000).toISOString().slice(0, 10);

function word(row, column, words) {
  if (!words.includes(row[column])) throw wrongCell('cell.word', row, column, words.join(', '));
  return row[column];
}
const yes = (row, column) => word(row, column, ['sí', 'no']) === 'sí';

function filled(row, column) {
  if (row[column] === '') throw wrongCell('cell.empty', row, column);
  return row[column];
}

/** Several values of one cell, | between them; \| and \\ inside. */
function several(row, column) {
  const source = row[column];
  if (source === '') return [];
  if (!/^(?:[^\\]|\\[|\\])*$/.test(source)) throw wrongCell('cell.several', row, column);
  const values = [''];
  for (const part of source.match(/\\.|[^\\]/gs)) {
    if (part === '|') values.push('');
    else values[values.length - 1] += part.length === 2 && part[0] === '\\' ? part[1] : part;
  }
  return values;
}

/** A decimal text as hundredths; null when it is none. */
function hundredths(source) {
  const match = /^(-?)(0|[1-9][0-9]{0,11})(?:\.([0-9]{1,2}))?$/.exec(source);
  if (!match) return null;
  const size = BigInt(match[2]) * 100n + BigInt((match[3] || '').padEnd(2, '0'));
  return match[1] ? -size : size;
}

const labelsOf = (row, ...columns) => [...new Set(columns.map(column => row[column]).filter(label => label !== ''))];

/** Everything held of one edition. */
function readEdition(tables, code) {
  const rows = shape => {
    const table = tables.get(pathOf(shape, code));
    if (!table) throw new Refused('entry.missing', pathOf(shape, code));
    return table.rows;
  };
  const by = (shape, reading) => new Map(rows(shape).map(row => [keyOf(shape, row), reading(row)]));
  rows(AGES).forEach(row => { if (row.cuenta !== 'suprimido') countIfAny(row, 'cuenta'); });
  return {
    code,
    period: readPeriod(rows(PERIOD), code),
    objectives: by(OBJECTIVES, row => {
      const number = count(row, 'objetivo');
      if (number < 1n || number > 23n) throw wrongCell('cell.word', row, 'objetivo', '1–23');
      return { number: row.objetivo, labels: labelsOf(row, 'objetivo', 'nombre', 'nombre_corto', 'nombre_oficial', 'nombre_corto_en', 'nombre_en') };
    }),
    states: by(STATES, row => filled(row, 'nombre')),
    institutions: by(INSTITUTIONS, row => ({ code: filled(row, 'institucion'),
      labels: labelsOf(row, 'nombre', 'siglas', 'institucion'), group: word(row, 'grupo', GROUPS), state: row.entidad })),
    actions: by(ACTIONS, row => ({ folio: filled(row, 'folio'), name: row.nombre, type: word(row, 'tipo', TYPES),
      institution: filled(row, 'institucion'), partners: several(row, 'corresponsables'), objective: filled(row, 'objetivo_principal'),
      aimed: yes(row, 'dirigida_a_ninas_adolescentes_y_mujeres'), national: yes(row, 'nacional'), states: several(row, 'entidades'),
      countries: several(row, 'paises'), programme: row.programa_conjunto, featured: yes(row, 'destacada') })),
    measurements: by(MEASUREMENTS, row => ({ folio: row.folio, number: count(row, 'medicion'), counted: row.que_se_conto, unit: row.unidad,
      direct: word(row, 'alcance', ['DIRECT', 'INDIRECT']) === 'DIRECT', from: dateIfAny(row, 'desde'), to: dateIfAny(row, 'hasta'),
      total: countIfAny(row, 'total'), parts: readParts(row) })),
    programmes: by(PROGRAMMES, row => ({ code: filled(row, 'programa_conjunto'), name: row.nombre, coordinator: row.coordina })),
  };
}

function readPeriod(rows, code) {
  if (rows.length !== 1 || rows[0].edicion !== code) throw new Refused('data.period', pathOf(PERIOD, code), code);
  const row = rows[0];
  yes(row, 'demostracion');
  const period = { title: row.titulo, truncates: word(row, 'redondeo', ['TRUNCATE', 'HALF_UP']) === 'TRUNCATE',
    from: date(row, 'cobertura_inicio'), to: date(row, 'cobertura_fin'), since: row.historia_desde, source: row.fuente };
  if (period.to < period.from) throw wrongCell('cell.date', row, 'cobertura_fin');
  return period;
}

/** Those reported; a suppressed one is there without a number. */
function readParts(row) {
  const parts = new Map();
  for (const [name, column] of Object.entries(PARTS)) {
    if (row[column] === 'suprimido') parts.set(name, null);
    else if (row[column] !== '') parts.set(name, count(row, column));
  }
  return parts;
}

/** This edition and what is known of others. */
function readEditions(tables, present) {
  const codes = [...new Set([...tables.keys()].map(file => TABLE_NAME.exec(file)).filter(Boolean).map(match => match[1]))].sort();
  const held = new Map(codes.map(code => [code, readEdition(tables, code)]));
  if (!held.has(present)) throw new Refused('entry.missing', pathOf(PERIOD, present));
  const coverages = new Map([...held.values()].map(({ code, period }) => [code, { code, from: period.from, to: period.to, held: true }]));
  const cited = new Map();
  for (const row of tables.get('data/cited.csv').rows) {
    const coverage = { code: filled(row, 'edicion'), from: date(row, 'cobertura_inicio'), to: date(row, 'cobertura_fin'), held: false };
    const value = hundredths(row.valor);
    if (value === null) throw wrongCell('cell.decimal', row, 'valor');
    cited.set(coverage.code + ' ' + row.cifra, { value, whole: !row.valor.includes('.') });
    const former = coverages.get(coverage.code);
    if (!former) coverages.set(coverage.code, coverage);
    else if (!former.held && (former.from !== coverage.from || former.to !== coverage.to)) {
      throw new Refused('data.coverage', where(row), coverage.code);
    }
  }
  const byDays = (a, b) => compare(a.from, b.from) || compare(a.to, b.to) || compare(a.code, b.code);
  const byEnd = (a, b) => compare(a.to, b.to) || byDays(a, b);
  return {
    current: held.get(present), held, coverages, cited,
    former: edition => [...coverages.values()].filter(other => other.to < edition.period.from).sort(byEnd).pop(),
    earlier: () => [...coverages.values()].filter(other => other.from < held.get(present).period.from).sort(byDays),
  };
}
const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;

/** What a row names is there. */
function demandReferences(tables, editions) {
  for (const edition of editions.held.values()) {
    const rows = shape => tables.get(pathOf(shape, edition.code)).rows;
    const demand = (row, column, named, there) => {
      if (!there.has(named) && !(named === '' && column === 'programa_conjunto')) throw new Refused('data.reference', where(row), column, named);
    };
    for (const row of rows(ACTIONS)) {
      demand(row, 'institucion', row.institucion, edition.institutions);
      demand(row, 'objetivo_principal', row.objetivo_principal, edition.objectives);
      demand(row, 'programa_conjunto', row.programa_conjunto, edition.programmes);
    }
    rows(MEASUREMENTS).forEach(row => demand(row, 'folio', row.folio, edition.actions));
    rows(AGES).forEach(row => demand(row, 'medicion', keyOf(AGES, row), edition.measurements));
  }
}
