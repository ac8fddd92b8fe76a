// The editor of a section: Quill, with what is taken from the data as pieces that cannot be typed into.
(() => {
  "use strict";

  const app = window.Compendium;
  const { Quill } = window;
  const form = document.getElementById("narrative");
  const writable = form.dataset.writable === "true";
  const SPARE = "text/x-compendium-lines";
  const fill = (pattern, ...values) => pattern.replace(/\{(\d)\}/g, (whole, place) => values[place]);
  const piece = (id) => document.getElementById(id).content.firstElementChild.cloneNode(true);

  const Embed = Quill.import("blots/embed");
  const Block = Quill.import("blots/block");

  class Chip extends Embed {
    static blotName = "chip";
    static tagName = "SPAN";
    static className = "chip";

    static create({ kind, key, text }) {
      const node = super.create();
      node.classList.add(["figure", "claim"].includes(kind) ? "chip-" + kind : "chip-words");
      Object.assign(node.dataset, { kind, key, text });
      node.title = key;
      node.textContent = text;
      return node;
    }

    static value({ dataset }) {
      return { kind: dataset.kind, key: dataset.key, text: dataset.text };
    }
  }

  class Footnote extends Embed {
    static blotName = "footnote";
    static tagName = "SUP";
    static className = "footnote";

    static create(number) {
      const node = super.create();
      node.dataset.number = number;
      node.textContent = number;
      return node;
    }

    static value({ dataset }) {
      return dataset.number;
    }
  }

  class Note extends Block {
    static blotName = "note";
    static tagName = "P";
    static className = "note-line";

    static create(number) {
      const node = super.create();
      node.dataset.note = number;
      return node;
    }

    static formats({ dataset }) {
      return dataset.note;
    }
  }

  Quill.register({ "formats/chip": Chip, "formats/footnote": Footnote, "formats/note": Note });

  const editor = document.getElementById("editor");
  const quill = new Quill(editor, {
    formats: ["header", "list", "blockquote", "chip", "footnote", "note"],
    modules: {
      toolbar: false,
      history: { delay: 800, userOnly: true },
      keyboard: {
        bindings: {
          // Tab leaves the text, as everywhere; there is no bold, and a list has one level
          ...Object.fromEntries(["tab", "indent", "outdent", "remove tab"].map((name) => [name, null])),
          ...Object.fromEntries([["bold", "b"], ["italic", "i"], ["underline", "u"]].map(
              ([name, key]) => [name, { key, shortKey: true, handler: () => false }])),
          endNote: {
            key: "Enter",
            format: ["note"],
            handler(range) {
              quill.insertText(range.index, "\n", { note: false }, "user");
              quill.setSelection(range.index + 1, 0, "user");
              quill.formatLine(range.index + 1, 1, { note: false }, "user");
            },
          },
          words: { key: "k", shortKey: true, handler: () => app.words.open() },
          slash: { key: "/", prefix: /(^|\s)$/, collapsed: true, handler: () => app.words.open("/") },
        },
      },
    },
  });
  quill.root.setAttribute("role", "textbox");
  quill.root.setAttribute("aria-multiline", "true");
  quill.root.setAttribute("aria-labelledby", "editor-label");
  quill.root.setAttribute("aria-describedby", "editor-help");
  quill.root.setAttribute("spellcheck", "true");
  quill.root.lang = "es";
  quill.root.id = "text";

  const text = () => app.lines.of(quill.getContents());
  const set = (lines, source = "user") => quill.setContents(app.lines.ops(lines), source);
  const place = () => quill.getSelection() || { index: Math.max(0, quill.getLength() - 1), length: 0 };

  // Puts a piece where the caret is, or in the place of what is marked; a space follows where none stands.
  function insert(embed, value, at = place()) {
    quill.history.cutoff();
    quill.deleteText(at.index, at.length, "user");
    quill.insertEmbed(at.index, embed, value, "user");
    const next = quill.getText(at.index + 1, 1);
    if (embed === "chip" && value.kind === "figure" && next === "\n") {
      quill.insertText(at.index + 1, " ", "user");
    }
    quill.focus();
    quill.setSelection(at.index + (embed === "chip" && value.kind === "figure" ? 2 : 1), 0, "user");
    quill.history.cutoff();
  }

  function footnote() {
    const numbers = [...quill.root.querySelectorAll(".footnote, .note-line")]
        .map((one) => Number(one.dataset.number || one.dataset.note));
    const number = String(Math.max(0, ...numbers) + 1);
    const at = place();
    quill.insertEmbed(at.index + at.length, "footnote", number, "user");
    const end = quill.getLength() - 1;
    quill.insertText(end, "\n", "user");
    quill.formatLine(end + 1, 1, { header: false, list: false, blockquote: false, note: number }, "user");
    quill.setSelection(end + 1, 0, "user");
  }

  const block = (name, value) => () => quill.format(name, quill.getFormat()[name] === value ? false : value, "user");

  const acts = {
    heading: block("header", 3),
    bullets: block("list", "bullet"),
    numbers: block("list", "ordered"),
    quote: block("blockquote", true),
    footnote,
    undo: () => quill.history.undo(),
    redo: () => quill.history.redo(),
    words: () => app.words.open(),
  };
  const pressed = {
    heading: (format) => Boolean(format.header),
    bullets: (format) => format.list === "bullet",
    numbers: (format) => format.list === "ordered",
    quote: (format) => Boolean(format.blockquote),
  };

  function toolbar() {
    const format = quill.getSelection() ? quill.getFormat() : {};
    Object.entries(pressed).forEach(([act, is]) =>
        document.querySelector(`[data-act=${act}]`).setAttribute("aria-pressed", String(is(format))));
  }

  document.getElementById("tools").addEventListener("click", (event) => {
    const act = event.target.closest("[data-act]")?.dataset.act;
    if (act) {
      quill.focus();
      acts[act]();
      toolbar();
    }
  });
  quill.on("editor-change", toolbar);

  // What is copied goes out as printed, and as lines for this editor; what is pasted comes in as text.
  function copied(event) {
    const at = quill.getSelection();
    if (!at?.length) {
      return;
    }
    const lines = app.lines.of(quill.getContents(at.index, at.length));
    event.clipboardData.setData("text/plain", app.lines.plain(lines));
    event.clipboardData.setData(SPARE, lines);
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === "cut" && writable) {
      quill.deleteText(at.index, at.length, "user");
    }
  }

  function pasted(event) {
    event.preventDefault();
    event.stopImmediatePropagation();
    const lines = event.clipboardData.getData(SPARE) || event.clipboardData.getData("text/plain");
    const at = place();
    if (!writable || !lines.trim()) {
      return;
    }
    const { ops } = app.lines.ops(lines);
    const last = ops[ops.length - 1];
    const came = last.attributes || ops.filter((one) => /\n/.test(one.insert)).length > 1 ? ops : ops.slice(0, -1);
    const length = came.reduce((sum, { insert: one }) => sum + (typeof one === "string" ? one.length : 1), 0);
    quill.history.cutoff();
    quill.updateContents({ ops: [{ retain: at.index }, { delete: at.length }, ...came].filter(
        (one) => one.retain !== 0 && one.delete !== 0) }, "user");
    quill.setSelection(at.index + length, 0, "user");
  }

  ["copy", "cut"].forEach((name) => quill.root.addEventListener(name, copied, true));
  quill.root.addEventListener("paste", pasted, true);
  quill.root.addEventListener("drop", (event) => event.preventDefault(), true);

  set(document.getElementById("standing").value, "silent");
  quill.history.clear();
  if (!writable) {
    quill.disable();
    quill.root.setAttribute("aria-readonly", "true");
    quill.root.tabIndex = 0;
  }

  async function ask(method, path, body, headers = {}) {
    try {
      const answer = await fetch(form.dataset.address + path, {
        method,
        headers: { Accept: "application/json", ...(body && { "Content-Type": "application/json" }), ...headers },
        body: body && JSON.stringify({ ...body, person: form.dataset.person }),
      });
      return { status: answer.status, ok: answer.ok, said: await answer.json().catch(() => ({})) };
    } catch (unreachable) {
      return { status: 0, ok: false, said: {} };
    }
  }

  function moment(instant) {
    return new Intl.DateTimeFormat(form.dataset.lang === "en" ? "en-GB" : "es-MX",
        { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: "America/Mexico_City" })
        .format(new Date(instant));
  }

  const AROUND = 120;

  // Of what both say only what stands around the changes.
  function context(words, at, last) {
    if (words.length <= 2 * AROUND) {
      return words;
    }
    const before = at === 0 ? "" : words.slice(0, AROUND);
    const after = at === last ? "" : words.slice(-AROUND);
    return before + " […] " + after;
  }

  // Words that came and went, as the review shows them.
  function difference(pieces) {
    const shown = document.createElement("p");
    shown.className = "changes";
    const names = { gone: "del", come: "ins" };
    pieces.forEach(({ kind, text: words }, at) => {
      const one = kind === "same" ? document.createTextNode(context(words, at, pieces.length - 1)) : document.createElement(names[kind]);
      if (kind !== "same") {
        const told = document.createElement("span");
        told.className = "unseen";
        told.textContent = form.dataset[kind];
        one.append(told, words);
      }
      shown.append(one);
    });
    return shown;
  }

  Object.assign(app, { form, fill, piece, quill, writable, text, set, insert, place, ask, moment, difference });
})();
