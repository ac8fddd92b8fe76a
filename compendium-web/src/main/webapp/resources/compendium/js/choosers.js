// Long lists of values: searched while typing, what was chosen told below.
(() => {
  "use strict";

  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = (options) => [...options.querySelectorAll("input:checked")]
      .map((one) => one.closest(".tick").querySelector(".word").textContent);

  // The keyboard enters a group of radios at the one it knows, in sight or not: what is out of sight leaves the group.
  function leaveGroup(input, hidden) {
    if (input.type === "radio" && !input.checked) {
      input.dataset.group ??= input.name;
      input.name = hidden ? "" : input.dataset.group;
    }
  }

  function search(box) {
    const asked = plain(box.value).split(/\s+/).filter(Boolean);
    const options = document.getElementById(box.dataset.search);
    options.querySelectorAll(".tick").forEach((one) => {
      const text = plain(one.textContent);
      one.hidden = !asked.every((word) => text.includes(word));
      leaveGroup(one.querySelector("input"), one.hidden);
    });
    const none = [...options.querySelectorAll(".tick")].every((one) => one.hidden);
    options.dataset.none = none ? box.closest("form").dataset.none : "";
  }

  function tell(options) {
    const place = document.querySelector(`[data-chosen="${CSS.escape(options.id.replace(/-options$/, ""))}"]`);
    if (place) {
      const chosen = words(options);
      place.textContent = chosen.length === 0 ? ""
        : place.closest("form").dataset.chosen.replace("{0}", chosen.join(" · "));
    }
  }

  const every = () => document.querySelectorAll(".chooser").forEach(tell);
  document.addEventListener("input", (event) => {
    if (event.target.matches("[data-search]")) {
      search(event.target);
    } else if (event.target.closest(".chooser")) {
      tell(event.target.closest(".chooser"));
    }
  });
  // Enter in a search picks nothing and sends nothing.
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches("[data-search]")) {
      event.preventDefault();
    }
  });
  document.addEventListener("compendium-written", every);
  every();
  // What was chosen before is in sight when the list is.
  document.querySelectorAll(".chooser").forEach((options) => {
    const first = options.querySelector("input:checked")?.closest(".tick");
    options.scrollTop = first ? first.offsetTop - options.offsetTop : 0;
  });
})();
