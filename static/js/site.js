// Small additions to pages that work without them. Each hangs on a data- attribute.

// Print: without JavaScript the button is not shown (base.css, `scripting: none`); the browser's own menu prints the same.
for (const button of document.querySelectorAll("[data-print]")) {
  button.addEventListener("click", () => window.print());
}

// Leave this page: replace it in the history; three times Escape does the same.
const exit = document.querySelector("[data-quick-exit]");
if (exit) {
  const leave = (event) => {
    event?.preventDefault();
    document.documentElement.hidden = true;
    location.replace(exit.href);
  };
  let presses = 0;
  let timer;
  exit.addEventListener("click", leave);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    presses += 1;
    clearTimeout(timer);
    timer = setTimeout(() => (presses = 0), 1500);
    if (presses === 3) leave();
  });
}

// An open language menu closes with Escape and with a touch elsewhere.
const menu = document.querySelector(".language-menu");
if (menu) {
  document.addEventListener("click", (event) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
}

// Suggestions, only where there is a search form.
const suggestions = document.querySelector("[data-suggest-script]");
if (suggestions) import(suggestions.dataset.suggestScript);
