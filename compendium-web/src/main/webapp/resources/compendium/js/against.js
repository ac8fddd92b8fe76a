// Reads the text against the data while it is written: one request in flight, after a pause. What does not follow from them
// is underlined in its place, listed beside, and offered what they would say instead.
(() => {
  "use strict";

  const app = window.Compendium;
  const { form, quill } = app;
  const PAUSE = 500;
  const KINDS = { FALSE: "found-false", UNSUPPORTED: "found-unsupported", NOTE: "found-note" };
  const bare = (words) => [...words].map((sign) => sign.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase() || sign);

  const list = document.getElementById("findings");
  const popover = document.getElementById("popover");
  let explained = null; // the place the popover stands at
  let timer = 0;
  let reading = false;
  let again = false;
  let found = [];
  const taken = new Map();

  function schedule() {
    clearTimeout(timer);
    timer = setTimeout(read, PAUSE);
  }

  async function read() {
    if (reading) {
      again = true;
      return;
    }
    reading = true;
    const { ok, said } = await app.ask("POST", "/reading", { body: app.text() });
    reading = false;
    if (ok) {
      said.taken.forEach((one) => taken.set(one.kind + ":" + one.key, one));
      show(said);
    } else {
      document.getElementById("as-of").textContent = form.dataset.unread;
    }
    if (again) {
      again = false;
      schedule();
    }
  }

  // The text as printed, each sign with where it stands in the editor; what is taken from the data stands in one place.
  function printed(line) {
    const signs = [];
    let index = quill.getIndex(line);
    line.delta().ops.forEach(({ insert }) => {
      if (typeof insert === "string") {
        [...insert.replace(/\n$/, "")].forEach((sign) => { signs.push({ sign, index }); index += sign.length; });
      } else {
        [...(insert.chip?.text || "")].forEach((sign) => signs.push({ sign, index }));
        index += 1;
      }
    });
    return signs;
  }

  function within(signs, words, from = 0) {
    const all = signs.map(({ sign }) => bare(sign)[0] ?? sign);
    const asked = bare(words);
    for (let at = from; asked.length > 0 && at + asked.length <= all.length; at += 1) {
      if (asked.every((sign, step) => all[at + step] === sign)) {
        return { from: at, to: at + asked.length };
      }
    }
    return null;
  }

  const span = (signs, { from, to }) => {
    const last = signs[to - 1];
    return { index: signs[from].index, length: last.index + last.sign.length - signs[from].index || 1 };
  };

  // Where each finding stands now; one that was typed over meanwhile stands nowhere.
  function placed(findings) {
    const lines = quill.getLines().map(printed).filter((signs) => signs.some(({ sign }) => sign.trim()));
    const ahead = new Map();
    return findings.map((one) => {
      const signs = lines[one.block] || [];
      const sentence = one.sentence && within(signs, one.sentence.trim());
      if (!sentence) {
        return { ...one, at: null, sentenceAt: null };
      }
      const key = [one.block, one.sentence, one.code, one.written].join("|");
      const begin = ahead.get(key) ?? sentence.from;
      const words = within(signs, one.written, begin) || within(signs, one.written, sentence.from);
      ahead.set(key, words ? words.to : begin);
      return { ...one, at: words && span(signs, words), sentenceAt: span(signs, sentence) };
    });
  }

  function range({ index, length }) {
    const [first, from] = quill.getLeaf(index + 1);
    const [last, to] = quill.getLeaf(index + length);
    const marked = document.createRange();
    if (first.domNode.nodeType === Node.TEXT_NODE) { marked.setStart(first.domNode, Math.max(0, from - 1)); } else { marked.setStartBefore(first.domNode); }
    if (last.domNode.nodeType === Node.TEXT_NODE) { marked.setEnd(last.domNode, to); } else { marked.setEndAfter(last.domNode); }
    return marked;
  }

  function underline() {
    if (!window.CSS?.highlights) {
      return;
    }
    Object.entries(KINDS).forEach(([weight, name]) => CSS.highlights.set(name,
        new Highlight(...found.filter((one) => one.weight === weight && one.at).map((one) => range(one.at)))));
  }

  function offer(finding, one) {
    const button = app.piece("piece-offer");
    button.querySelector("[data-words]").textContent = one.text;
    button.querySelector("[data-code]").textContent = one.key;
    button.title = one.about;
    button.addEventListener("click", () => {
      const at = one.kind === "claim" ? finding.sentenceAt : finding.at;
      close();
      if (at) {
        app.insert("chip", { kind: one.kind, key: one.key, text: one.text }, at);
      }
    });
    return button;
  }

  function item(finding) {
    const row = app.piece("piece-finding");
    row.dataset.weight = finding.weight;
    row.querySelector("[data-text]").textContent = finding.text;
    const go = row.querySelector("[data-go]");
    go.hidden = !finding.at;
    go.addEventListener("click", () => {
      quill.setSelection(finding.at.index, finding.at.length, "user");
      quill.scrollSelectionIntoView();
      quill.focus();
    });
    if (app.writable && finding.at) {
      row.querySelector("[data-offers]").append(...finding.offers.map((one) => offer(finding, one)));
    }
    return row;
  }

  function show(said) {
    found = placed(said.findings);
    list.replaceChildren(...found.map(item));
    const stopping = found.filter((one) => one.weight !== "NOTE").length;
    const count = document.getElementById("findings-count");
    count.textContent = stopping;
    count.classList.toggle("none", stopping === 0);
    document.getElementById("nothing-found").hidden = found.length > 0;
    document.getElementById("as-of").textContent = app.fill(said.sealed ? form.dataset.sealed : form.dataset.asOf, app.moment(said.asOf));
    quill.root.querySelectorAll(".chip").forEach((chip) => {
      const known = taken.get(chip.dataset.kind.replace("about", "figure") + ":" + chip.dataset.key);
      chip.title = known ? known.key + ": " + known.about : chip.dataset.key;
    });
    underline();
  }

  function close(back) {
    if (!popover.hidden) {
      popover.hidden = true;
      if (back) {
        quill.focus();
      }
    }
  }

  function open(at, words, offers) {
    explained = at;
    popover.querySelector("[data-text]").textContent = words;
    popover.querySelector("[data-offers]").replaceChildren(...offers);
    popover.hidden = false;
    place();
    popover.scrollIntoView({ block: "nearest" });
  }

  function place() {
    if (!popover.hidden) {
      const bounds = quill.getBounds(explained.index, explained.length);
      const room = quill.container.clientWidth;
      popover.style.top = bounds.bottom + 8 + "px";
      popover.style.left = Math.max(0, Math.min(bounds.left, room - popover.offsetWidth)) + "px";
    }
  }

  // What stands under the caret is explained: a finding with its offers, or what was taken with its definition.
  function explain(focus) {
    const caret = quill.getSelection();
    const finding = caret && found.find(({ at }) => at && at.index <= caret.index && caret.index <= at.index + at.length);
    if (!finding) {
      close();
      return false;
    }
    open(finding.at, finding.text, app.writable ? finding.offers.map((one) => offer(finding, one)) : []);
    if (focus) {
      popover.focus();
    }
    return true;
  }

  function tell(chip) {
    const blot = window.Quill.find(chip);
    const known = taken.get(chip.dataset.kind.replace("about", "figure") + ":" + chip.dataset.key);
    const at = { index: quill.getIndex(blot), length: 1 };
    const link = app.piece("piece-records");
    link.href = form.dataset.records + encodeURIComponent(chip.dataset.key);
    open(at, known ? known.key + ". " + known.about : chip.dataset.kind + ": " + chip.dataset.key,
        known?.kind === "figure" ? [link] : []);
  }

  quill.root.addEventListener("click", (event) => {
    const chip = event.target.closest?.(".chip");
    if (chip) {
      tell(chip);
    } else {
      explain(false);
    }
  });
  document.addEventListener("click", (event) => {
    if (!event.target.closest("#popover, #text")) {
      close();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      close(true);
    } else if (event.altKey && event.key === "Enter" && quill.hasFocus() && explain(true)) {
      event.preventDefault();
    }
  });
  window.addEventListener("resize", place);
  quill.on("text-change", () => { close(); schedule(); });

  // For comments: where their words stand now.
  function find(words) {
    for (const line of quill.getLines()) {
      const signs = printed(line);
      const at = within(signs, words);
      if (at) {
        return span(signs, at);
      }
    }
    return null;
  }

  Object.assign(app, { find, range });
  read();
})();
