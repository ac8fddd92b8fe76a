// A text of the editor as marked lines, one block a line, and back (ADR 0034).
(() => {
  "use strict";

  const BLOCKS = [
    [/^### +(.+)$/, () => ({ header: 3 })],
    [/^[-*] +(.+)$/, () => ({ list: "bullet" })],
    [/^[0-9]{1,2}\. +(.+)$/, () => ({ list: "ordered" })],
    [/^> +(.+)$/, () => ({ blockquote: true })],
    [/^\[\^([0-9]{1,2})\]: +(.+)$/, (found) => ({ note: found[1] })],
  ];
  const MARK = /\[\^([0-9]{1,2})\]|\[([^\]]*)\]\(([a-z-]+):([^)]*)\)/g;

  function inline(line) {
    const pieces = [];
    let from = 0;
    for (const found of line.matchAll(MARK)) {
      pieces.push(line.slice(from, found.index));
      pieces.push(found[1] ? { footnote: found[1] } : { chip: { text: found[2], kind: found[3], key: found[4] } });
      from = found.index + found[0].length;
    }
    return [...pieces, line.slice(from)].filter(Boolean).map((insert) => ({ insert }));
  }

  function block(line) {
    const [found, attributes] = BLOCKS.map(([pattern, of]) => [line.match(pattern), of]).find(([match]) => match) || [];
    return found
        ? [...inline(found[found.length - 1]), { insert: "\n", attributes: attributes(found) }]
        : [...inline(line), { insert: "\n" }];
  }

  const split = (text) => text.split(/\r?\n/).map((line) => line.trim()).filter(Boolean);

  // What Quill takes: { ops }; always with a last line.
  function ops(text) {
    const found = split(text).flatMap(block);
    return { ops: found.length > 0 ? found : [{ insert: "\n" }] };
  }

  function prefix(attributes = {}) {
    if (attributes.header) { return "### "; }
    if (attributes.list) { return attributes.list === "ordered" ? "1. " : "- "; }
    if (attributes.blockquote) { return "> "; }
    return attributes.note ? `[^${attributes.note}]: ` : "";
  }

  const embedded = ({ chip, footnote }) => (footnote ? `[^${footnote}]` : `[${chip.text}](${chip.kind}:${chip.key})`);

  // The lines of a document of Quill; empty ones are none.
  function of(contents) {
    const lines = [];
    let line = "";
    const end = (attributes) => {
      const text = line.replace(/\s+/g, (space) => (/[\u00a0\u202f\u2009]/.test(space) ? space : " ")).trim();
      lines.push(text && prefix(attributes) + text);
      line = "";
    };
    contents.ops.forEach(({ insert, attributes }) => {
      if (typeof insert !== "string") {
        line += embedded(insert);
        return;
      }
      insert.split("\n").forEach((part, at) => {
        if (at > 0) { end(attributes); }
        line += part;
      });
    });
    end();
    return lines.filter(Boolean).join("\n");
  }

  // As it is printed, without its marks.
  const plain = (text) => text.replace(MARK, (whole, note, words) => words ?? "");

  window.Compendium = { ...window.Compendium, lines: { ops, of, plain } };
})();
