// Numbers and days as people write them, read back while they are typed; sums of parts; lengths of texts.
(() => {
  "use strict";

  const app = window.Compendium;
  const { form } = app;
  const MONTHS = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
    "noviembre", "diciembre"];
  const PARTS = ["women", "men", "sexualDiversity", "notSpecified"];
  const GROUPED = /^\d{1,3}(?:(?:,\d{3})+|(?:[ \u00a0\u2009\u202f]\d{3})+)$/;
  const IN_WORDS = /^(?:(\d{1,6}) mill(?:ón|on|ones)(?: |$))?(?:(\d{1,3}) mil(?: |$))?(\d{1,3})?$/;

  function number(written) {
    const text = written.trim();
    if (/^\d{1,15}$/.test(text)) {
      return Number(text);
    }
    if (GROUPED.test(text)) {
      return Number(text.replace(/\D/g, ""));
    }
    const words = text && IN_WORDS.exec(text.replace(/[\u00a0\u2009\u202f]/g, " "));
    return words ? Number(words[1] || 0) * 1e6 + Number(words[2] || 0) * 1e3 + Number(words[3] || 0) : null;
  }

  function day(written) {
    const text = written.trim().toLowerCase();
    const first = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
    const usual = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
    const words = /^(\d{1,2})(?:\.?[ºo])?\s+de\s+([a-z]+)\s+(?:de\s+|del\s+)?(\d{4})$/.exec(text);
    const [year, month, date] = first ? first.slice(1).map(Number)
      : usual ? [Number(usual[3]), Number(usual[2]), Number(usual[1])]
        : words ? [Number(words[3]), MONTHS.indexOf(words[2]) + 1, Number(words[1])] : [0, 0, 0];
    const read = new Date(Date.UTC(year, month - 1, date));
    return month > 0 && read.getUTCMonth() === month - 1 && read.getUTCDate() === date ? read : null;
  }

  const printed = (whole) => String(whole).replace(/\B(?=(\d{3})+(?!\d))/g, "\u202f");
  const inWords = (date) => new Intl.DateTimeFormat(form.dataset.lang, { dateStyle: "long", timeZone: "UTC" }).format(date);

  function echo(field) {
    const place = field.querySelector(".reading");
    if (!place) {
      return;
    }
    const text = app.read(field).trim();
    const read = field.dataset.kind === "count" ? number(text) : day(text);
    const shown = read === null ? "" : field.dataset.kind === "count" ? printed(read) : inWords(read);
    place.classList.toggle("unread", text !== "" && read === null);
    place.textContent = text === "" || shown === text ? ""
      : read === null ? form.dataset.unread : app.fill(form.dataset.reads, shown);
  }

  function count(field) {
    const place = field.querySelector("[data-counter]");
    if (place) {
      const length = app.read(field).length;
      const most = Number(place.dataset.counter);
      place.classList.toggle("over", length > most);
      place.textContent = length > most
        ? app.fill(form.dataset.over, printed(length - most), printed(most))
        : app.fill(form.dataset.counter, printed(length), printed(most));
    }
  }

  function sum(row) {
    const place = row.querySelector("[data-sum]");
    const part = (name) => row.querySelector(`[data-path$=".${name}"]`);
    if (!place || !part("total")) {
      return;
    }
    const told = PARTS.map((name) => app.read(part(name))).filter((text) => text.trim() !== "");
    const numbers = told.map(number);
    const total = number(app.read(part("total")));
    const all = numbers.reduce((one, other) => one + other, 0);
    place.dataset.fits = told.length > 0 && total !== null && all === total;
    place.textContent = told.length === 0 || numbers.includes(null) ? ""
      : total === null ? app.fill(form.dataset.sumOpen, printed(all))
        : all === total ? app.fill(form.dataset.sumFits, printed(total))
          : app.fill(all < total ? form.dataset.sumLacks : form.dataset.sumOver, printed(all), printed(total), printed(Math.abs(total - all)));
  }

  function look(field) {
    echo(field);
    count(field);
    const row = field.closest("[data-row]");
    if (row) {
      sum(row);
    }
  }

  // What is only asked of a good practice is only shown for one.
  function practice() {
    const part = document.getElementById("section-PRACTICE");
    part.classList.toggle("not-asked", app.read(app.at("type")) !== "GOOD_PRACTICE");
  }

  const each = (event) => {
    const field = event.target.closest("[data-path]");
    (field ? [field] : [...event.target.querySelectorAll("[data-path]")]).forEach(look);
    practice();
  };
  form.addEventListener("input", each);
  form.addEventListener("compendium-written", each);
  app.all().forEach(look);
  practice();
})();
