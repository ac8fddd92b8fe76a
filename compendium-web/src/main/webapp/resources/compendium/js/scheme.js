// Light or dark: as the machine has it until somebody chooses, then as they chose on this machine. Read before the page is drawn.
(() => {
  "use strict";

  const KEPT = "compendium-scheme";
  const MACHINE = "screen and (prefers-color-scheme: dark)";
  const MEDIA = { dark: "screen", light: "not all" };
  const link = document.getElementById("dark");
  const machine = window.matchMedia("(prefers-color-scheme: dark)");

  function kept() {
    try {
      return localStorage.getItem(KEPT);
    } catch {
      return null;
    }
  }

  const isDark = () => (kept() ? kept() === "dark" : machine.matches);

  function show() {
    link.media = MEDIA[kept()] || MACHINE;
    document.querySelectorAll("[data-scheme]").forEach((button) => {
      button.hidden = false;
      button.setAttribute("aria-pressed", String(isDark()));
    });
  }

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-scheme]")) {
      try {
        localStorage.setItem(KEPT, isDark() ? "light" : "dark");
      } catch {
        return;
      }
      show();
    }
  });
  machine.addEventListener("change", show);
  document.addEventListener("DOMContentLoaded", show);
  show();
})();
