// Throws a draft away from the list, and takes it back.
(() => {
  "use strict";

  async function act(row, method, path, headers) {
    const answer = await fetch("/api/v1/reports/" + row.dataset.draft + path, { method, headers }).catch(() => null);
    if (answer && answer.status === 401) {
      document.getElementById("expired").showModal();
    }
    return Boolean(answer && answer.ok);
  }

  function gone(row, away) {
    row.classList.toggle("gone", away);
    row.querySelector(".draft-gone").hidden = !away;
    row.querySelector(away ? "[data-restore]" : "[data-discard]").focus();
  }

  document.querySelector(".drafts").addEventListener("click", async (event) => {
    const row = event.target.closest("[data-draft]");
    if (event.target.closest("[data-discard]") && await act(row, "DELETE", "", { "If-Match": "*" })) {
      gone(row, true);
    } else if (event.target.closest("[data-restore]") && await act(row, "POST", "/restore", {})) {
      gone(row, false);
    }
  });
})();
