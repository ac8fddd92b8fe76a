// Decides about the actions of the former period, one by one; each decision can be taken back.
(() => {
  "use strict";

  const list = document.querySelector("[data-carry]");
  const ASKED = { CHANGED: true, NOT_REPORTED: false };
  let waiting = null;

  async function decide(row, decision, reason) {
    const buttons = row.querySelectorAll("button");
    buttons.forEach((one) => { one.disabled = true; });
    try {
      const answer = await fetch(list.dataset.carry + row.dataset.lineage, {
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "application/json" },
        body: JSON.stringify({ decision, reason, person: list.dataset.person }),
      });
      const said = await answer.json();
      if (answer.ok) {
        decided(row, decision, reason, said.draft);
      } else if (answer.status === 401) {
        waiting = () => decide(row, decision, reason);
        document.getElementById("expired").showModal();
      } else {
        wrong(row, said.detail);
      }
    } catch (unreachable) {
      wrong(row, list.dataset.away);
    } finally {
      buttons.forEach((one) => { one.disabled = false; });
    }
  }

  function wrong(row, text) {
    const place = row.querySelector(".carried-reason .error");
    row.querySelector(".carried-reason").hidden = false;
    place.hidden = false;
    place.querySelector("span").textContent = text;
  }

  function decided(row, decision, reason, draft) {
    const word = row.querySelector(`[data-decide="${decision}"]`).dataset.word;
    const outcome = row.querySelector(".carried-outcome");
    const bold = document.createElement("b");
    bold.textContent = word;
    outcome.replaceChildren(bold, " " + (reason || ""));
    row.classList.remove("open");
    row.querySelector(".carried-reason").hidden = true;
    row.querySelector(".carried-choice").hidden = Boolean(draft);
    const link = row.querySelector("[data-open]");
    link.hidden = !draft;
    if (draft) {
      link.href = "/app/action/edit.xhtml?id=" + draft;
      link.focus();
    }
  }

  function ask(row, decision) {
    const box = row.querySelector(".carried-reason");
    const label = box.querySelector(".label-text");
    box.hidden = false;
    box.dataset.decision = decision;
    box.querySelector(".error").hidden = true;
    label.textContent = label.getAttribute("data-ask-" + decision);
    box.querySelector("textarea").focus();
  }

  list.addEventListener("click", (event) => {
    const row = event.target.closest("[data-lineage]");
    const decision = event.target.closest("[data-decide]")?.dataset.decide;
    if (decision in ASKED) {
      ask(row, decision);
    } else if (decision) {
      decide(row, decision, null);
    } else if (event.target.closest("[data-confirm]")) {
      const box = row.querySelector(".carried-reason");
      decide(row, box.dataset.decision, box.querySelector("textarea").value);
    }
  });

  new BroadcastChannel("compendium-signed-in").addEventListener("message", () => {
    if (waiting) {
      document.getElementById("expired").close();
      const again = waiting;
      waiting = null;
      again();
    }
  });
})();
