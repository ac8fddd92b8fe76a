/* CSV (RFC 4180) in its one form: comma, CRLF after every row, quotes exactly where they are needed. */

const MOST_ROWS = 1000000, LONGEST_CELL = 2 ** 20;

/** The rows after the names of the columns, as arrays of texts. */
function readCsv(file, bytes, columns) {
  const source = text(bytes, file);
  const rows = [];
  let at = 0, number = 1;
  const refused = (code, ...told) => new Refused(code, file + ':' + number, ...told);

  function row() {
    const cells = [];
    do {
      cells.push(source[at] === '"' ? quoted() : plain());
      if (cells.length > columns.length) throw refused('csv.cells', columns.length);
    } while (source[at] === ',' && ++at);
    if (source[at] !== '\r' || source[at + 1] !== '\n') throw refused('csv.form');
    at += 2;
    if (cells.length !== columns.length) throw refused('csv.cells', columns.length);
    return cells;
  }
  function plain() {
    const start = at;
    while (at < source.length && !',\r\n'.includes(source[at])) {
      if (source[at] === '"') throw refused('csv.form');
      at++;
    }
    return cell(source.slice(start, at));
  }
  function quoted() {
    let found = '';
    at++;
    for (;;) {
      const end = source.indexOf('"', at);
      if (end < 0) throw refused('csv.form');
      found += source.slice(at, end);
      at = end + 1;
      if (source[at] !== '"') break;
      found += '"';
      at++;
    }
    if (!/[,"\r\n]/.test(found)) throw refused('csv.form');
    return cell(found);
  }
  function cell(found) {
    if (found.length > LONGEST_CELL) throw refused('csv.cell', LONGEST_CELL);
    return found;
  }

  const head = row();
  if (head.join('\n') !== columns.join('\n')) throw new Refused('csv.columns', file, head.join(','), columns.join(','));
  while (at < source.length) {
    number++;
    if (number > MOST_ROWS + 1) throw new Refused('csv.rows', file, MOST_ROWS);
    rows.push(row());
  }
  return rows;
}

const writtenCsv = cells => cells.map(cell => /[,"\r\n]/.test(cell) ? '"' + cell.replace(/"/g, '""') + '"' : cell).join(',');
