// Two versions of a field, side by side: the person who comes second decides. Nothing was overwritten.
(() => {
  "use strict";

  const app = window.Compendium;
  const { form } = app;

  function told(conflict) {
    const who = conflict.by || form.dataset.somebody;
    return conflict.at
        ? app.fill(form.dataset.told, who, new Intl.DateTimeFormat(form.dataset.lang,
            { dateStyle: "long", timeStyle: "short", timeZone: "America/Mexico_City" }).format(new Date(conflict.at)))
        : "";
  }

  const texts = {
    mine: (field) => app.read(field),
    theirs: (field, conflict) => conflict.theirs,
    both: (field, conflict) => (app.chosen(field)
        ? [...new Set([...conflict.theirs.split(","), ...app.read(field).split(",")])].filter(Boolean).join(",")
        : conflict.theirs + "\n\n" + app.read(field)),
  };

  app.conflict = (conflict, decided) => {
    const field = app.at(conflict.path);
    const below = app.below(conflict.path);
    const panel = app.piece("piece-conflict");
    const words = (text) => app.words(field, text) || form.dataset.empty;
    panel.querySelector("[data-text]").textContent = told(conflict);
    panel.querySelector("[data-whose]").textContent = app.fill(form.dataset.whose, conflict.by || form.dataset.somebody);
    panel.querySelector("[data-mine]").textContent = words(app.read(field));
    panel.querySelector("[data-theirs]").textContent = words(conflict.theirs);
    panel.addEventListener("click", (event) => {
      const take = event.target.closest("[data-take]")?.dataset.take;
      if (take) {
        const text = texts[take](field, conflict);
        panel.remove();
        app.write(field, text);
        app.focus(field);
        decided(text);
      }
    });
    field.addEventListener("input", () => {
      panel.querySelector("[data-mine]").textContent = words(app.read(field));
    });
    below.querySelector(".conflict")?.remove();
    below.append(panel);
  };
})();
