// Begins a report, once: the operation id is made with the page, so a second press or a repeat is the same act.
(() => {
  "use strict";

  const form = document.getElementById("begin");
  const operation = crypto.randomUUID();
  const button = form.querySelector("[type=submit]");
  const summary = document.getElementById("summary");
  const field = (path) => form.querySelector(`[data-path="${path}"]`);
  let waiting = false;

  function asked() {
    const chosen = (path) => field(path).querySelector("input:checked")?.value ?? "";
    return {
      operation,
      person: form.dataset.person,
      name: field("name").querySelector("input").value,
      type: chosen("type"),
      principalObjective: Number(chosen("principalObjective")),
    };
  }

  function show(problems) {
    form.querySelectorAll(".below").forEach((one) => one.replaceChildren());
    form.querySelectorAll(".answer").forEach((one) => one.classList.remove("invalid"));
    summary.querySelector("ul").replaceChildren(...problems.map(({ path, text }) => {
      const item = document.createElement("li");
      const at = path && field(path);
      if (at) {
        const link = document.createElement("a");
        link.href = "#" + at.id;
        link.textContent = at.querySelector("legend, label").firstChild.textContent + ": " + text;
        link.addEventListener("click", (event) => {
          event.preventDefault();
          at.querySelector("input:not([type=search])").focus();
        });
        item.append(link);
        const error = document.createElement("p");
        error.className = "error";
        error.textContent = text;
        at.querySelector(".below").append(error);
        at.classList.add("invalid");
      } else {
        item.textContent = text;
      }
      return item;
    }));
    summary.hidden = problems.length === 0;
    if (problems.length > 0) {
      summary.focus();
    }
  }

  async function send() {
    const body = asked();
    const missing = ["name", "type", "principalObjective"]
        .filter((path) => !body[path] || !String(body[path]).trim())
        .map((path) => ({ path, text: form.dataset.missing }));
    if (missing.length > 0) {
      show(missing);
      return;
    }
    button.disabled = true;
    try {
      const answer = await fetch(form.dataset.once, {
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "application/json" },
        body: JSON.stringify(body),
      });
      const said = await answer.json();
      if (answer.ok) {
        location.assign(form.dataset.leads + said.id);
      } else if (answer.status === 401) {
        waiting = true;
        document.getElementById("expired").showModal();
      } else {
        show((said.violations.length > 0 ? said.violations : [{ text: said.detail }])
            .map((one) => ({ path: one.field, text: one.text })));
      }
    } catch (unreachable) {
      show([{ text: form.dataset.away }]);
    } finally {
      button.disabled = false;
    }
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!button.disabled) {
      send();
    }
  });
  new BroadcastChannel("compendium-signed-in").addEventListener("message", () => {
    if (waiting) {
      waiting = false;
      document.getElementById("expired").close();
      send();
    }
  });
})();
