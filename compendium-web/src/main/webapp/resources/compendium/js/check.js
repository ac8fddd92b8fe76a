// What is missing, wrong or doubtful: in the rail as it goes, at the fields and in the summary when asked.
(() => {
  "use strict";

  const app = window.Compendium;
  const { form } = app;
  const summary = document.getElementById("summary");
  const fine = document.getElementById("nothing-missing");
  const CALM = 1500;
  let timer = 0;
  let reviewing = false;

  function rail(check) {
    document.querySelectorAll("[data-section]").forEach((one) =>
        one.classList.toggle("complete", check.complete.includes(one.dataset.section)));
    document.querySelector("[data-rail]").textContent =
        app.fill(form.dataset.progress, check.complete.length, document.querySelectorAll("[data-section]").length);
  }

  function clear() {
    document.querySelectorAll(".below > .error").forEach((one) => one.remove());
    document.querySelectorAll(".answer.invalid").forEach((one) => {
      one.classList.remove("invalid");
      one.querySelectorAll("[aria-invalid]").forEach((input) => input.removeAttribute("aria-invalid"));
    });
  }

  function atField(violation) {
    const field = app.at(violation.field || "");
    if (field) {
      const error = app.piece("piece-error");
      error.querySelector("[data-text]").textContent = violation.text;
      app.below(violation.field).append(error);
      field.classList.add("invalid");
      field.querySelectorAll("input:not([type=search]), textarea").forEach((one) => one.setAttribute("aria-invalid", "true"));
    }
  }

  function line(violation) {
    const item = document.createElement("li");
    const field = app.at(violation.field || "");
    const row = field?.closest("[data-row]");
    const which = row ? ` (${[...row.parentElement.children].filter((one) => one.dataset.row && !one.hidden).indexOf(row) + 1})` : "";
    const text = field ? app.label(field) + which + ": " + violation.text : violation.text;
    if (field) {
      const link = document.createElement("a");
      link.href = "#" + field.id;
      link.textContent = text;
      link.addEventListener("click", (event) => {
        event.preventDefault();
        field.scrollIntoView({ block: "center" });
        app.focus(field);
      });
      item.append(link);
    } else {
      item.textContent = text;
    }
    return item;
  }

  function problems(violations) {
    clear();
    violations.forEach(atField);
    summary.querySelector("ul").replaceChildren(...violations.map(line));
    summary.hidden = violations.length === 0;
  }

  // Doubts stand at their field as long as they hold; a reason being typed is left alone.
  function doubts(warnings) {
    const standing = new Set(warnings.map((one) => one.confirmation));
    document.querySelectorAll(".doubt").forEach((one) => {
      if (!standing.has(one.querySelector("[data-path]").dataset.path)) {
        one.remove();
      }
    });
    warnings.forEach((warning) => {
      const below = app.below(warning.field);
      const there = app.at(warning.confirmation);
      if (there) {
        there.closest(".doubt").querySelector("[data-text]").textContent = warning.text;
      } else if (below) {
        const note = app.piece("piece-warning");
        const answer = note.querySelector(".answer");
        note.querySelector("[data-text]").textContent = warning.text;
        answer.dataset.path = warning.confirmation;
        answer.querySelector(".below").dataset.below = warning.confirmation;
        answer.id = "f-" + warning.confirmation.replace(/[^A-Za-z0-9]/g, "-");
        answer.querySelector("input").value = warning.reason || "";
        below.append(note);
      }
    });
  }

  function unconfirmed(warnings) {
    return warnings.filter((one) => !one.reason).map((one) => ({ field: one.confirmation, text: one.text }));
  }

  async function refresh() {
    const answer = await fetch(app.address, { headers: { Accept: "application/json" } });
    if (!answer.ok) {
      return null;
    }
    const report = await answer.json();
    doubts(report.check.warnings);
    Object.entries(report.fields).forEach(([path, field]) => app.incoming(path, field.text, field.revision));
    rail(report.check);
    if (reviewing) {
      problems([...report.check.violations, ...unconfirmed(report.check.warnings)]);
    }
    return report.check;
  }

  async function review() {
    const saved = await app.flush();
    reviewing = true;
    const check = saved ? await refresh().catch(() => null) : null;
    if (!check) {
      return false;
    }
    const free = summary.hidden;
    fine.hidden = !free;
    (free ? fine : summary).focus();
    return free;
  }

  async function ready(button) {
    button.disabled = true;
    try {
      if (await review()) {
        const answer = await fetch(app.address + "/ready", { method: "POST", headers: { Accept: "application/json" } });
        if (answer.ok) {
          location.assign(form.dataset.done);
        } else {
          const problem = await answer.json();
          problems(problem.violations.map((one) => ({ field: one.field, text: one.text })));
          summary.focus();
        }
      }
    } finally {
      button.disabled = false;
    }
  }

  form.addEventListener("compendium-saved", () => {
    clearTimeout(timer);
    timer = setTimeout(() => refresh().catch(() => null), CALM);
  });
  form.addEventListener("input", () => { fine.hidden = true; });
  document.getElementById("review").addEventListener("click", review);
  document.getElementById("ready").addEventListener("click", (event) => ready(event.currentTarget));

  refresh().catch(() => null).finally(() => app.recover());
})();
