// The fields of a report's form: reading and writing the text of a path, whatever it is typed with.
(() => {
  "use strict";

  const form = document.getElementById("capture");
  const ticks = (field) => [...field.querySelectorAll(".options input")];
  const typed = (field) => field.querySelector("textarea, input:not([type=search])");
  const chosen = (field) => field.dataset.kind === "choice" || field.dataset.kind === "choices";

  function read(field) {
    if (chosen(field)) {
      return ticks(field).filter((one) => one.checked).map((one) => one.value).join(",");
    }
    return field.dataset.kind === "flag" ? (typed(field).checked ? "true" : "") : typed(field).value;
  }

  function write(field, text) {
    if (chosen(field)) {
      const values = new Set(text.split(/[,;\n]/).map((one) => one.trim()));
      ticks(field).forEach((one) => { one.checked = values.has(one.value); });
    } else if (field.dataset.kind === "flag") {
      typed(field).checked = text === "true";
    } else {
      typed(field).value = text;
    }
    field.dispatchEvent(new CustomEvent("compendium-written", { bubbles: true }));
  }

  // Whether it says something else than what the server sent.
  const touched = (one) => (["checkbox", "radio"].includes(one.type)
      ? one.checked !== one.defaultChecked : one.value !== one.defaultValue);
  const typedOver = (field) =>
    [...field.querySelectorAll("textarea, input:not([type=search])")].some(touched);

  // A text as a person reads it: the words of the values chosen.
  function words(field, text) {
    if (!chosen(field)) {
      return field.dataset.kind === "flag" ? (text === "true" ? "✓" : "") : text;
    }
    const values = new Set(text.split(","));
    return ticks(field).filter((one) => values.has(one.value))
        .map((one) => one.closest(".tick").querySelector(".word").textContent).join("\n");
  }

  const at = (path) => document.querySelector(`[data-path="${CSS.escape(path)}"]`);
  const all = () => [...form.querySelectorAll("[data-path]")].filter((field) => !field.closest("template"));
  const below = (path) => document.querySelector(`[data-below="${CSS.escape(path)}"]`);
  const label = (field) => field.querySelector("legend, label, .label-text").firstChild.textContent.trim();
  const focus = (field) => (field.querySelector("[data-held]") || (chosen(field) ? ticks(field)[0] : typed(field))).focus();
  const piece = (id) => document.getElementById(id).content.firstElementChild.cloneNode(true);
  const fill = (pattern, ...values) => pattern.replace(/\{(\d)\}/g, (whole, place) => values[place]);

  window.Compendium = { form, read, write, typedOver, words, at, all, below, label, focus, piece, fill, chosen };
})();
