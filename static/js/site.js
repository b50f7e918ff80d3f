// Small additions to pages that work without them. Each hangs on a data- attribute.

// Print: without JavaScript the button is not shown (base.css, `scripting: none`); the browser's own menu prints the same.
for (const button of document.querySelectorAll("[data-print]")) {
  button.addEventListener("click", () => window.print());
}

// Leave this page: replace it in the history; three times Escape does the same.
const exit = document.querySelector("[data-quick-exit]");
if (exit) {
  let isLeaving = false;
  const leave = (event) => {
    event.preventDefault();
    isLeaving = true;
    document.documentElement.hidden = true;
    location.replace(exit.href);
  };
  let presses = 0;
  let timer;
  exit.addEventListener("click", leave);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    // Escape tells a browser to stop loading too: any press from the third on would keep the reader here.
    if (isLeaving) return event.preventDefault();
    presses += 1;
    clearTimeout(timer);
    timer = setTimeout(() => (presses = 0), 1500);
    if (presses === 3) leave(event);
  });
  // Whoever reads on takes the place of this page in the history: after leaving, going back shows none of them.
  const goOn = (event, address) => {
    const to = new URL(address, location.href);
    const isHere = to.origin === location.origin && to.pathname + to.search === location.pathname + location.search;
    if (event.defaultPrevented || to.origin !== location.origin || (isHere && to.hash)) return;
    event.preventDefault();
    location.replace(to);
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    if (!link || link.target || link.hasAttribute("download") || link.protocol !== location.protocol) return;
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    goOn(event, link.href);
  });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "get" || form.target) return;
    const to = new URL(form.action);
    to.search = new URLSearchParams(new FormData(form, event.submitter));
    goOn(event, to);
  });
}

// Whether a page helped: the thanks come in the place of the question, or what was wrong with the answer.
document.querySelector("[data-feedback]")?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const [section, form, submitter] = [event.currentTarget, event.target, event.submitter];
  try {
    const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form, submitter)) });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const message = page.querySelector("[data-feedback-thanks] > p, .feedback__fault");
    message.role = "status";
    message.tabIndex = -1;
    section.replaceChildren(message);
    message.focus();
  } catch {
    location.assign(form.action);
  }
});

// That a way of contact was used is counted, without who did: most browsers tell it themselves (`ping`), some do not.
for (const kind of ["click", "auxclick"])
  document.addEventListener(kind, (event) => {
    const link = event.target.closest?.("a[ping]");
    if (link && navigator.sendBeacon?.(link.ping)) link.removeAttribute("ping");
  });

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

// Reading aloud, only where there is something to read and a browser that can.
const aloud = document.querySelector("[data-read-aloud]");
if (aloud && "speechSynthesis" in window) import(aloud.dataset.readAloud);

// Suggestions, only where there is a search form.
const suggestions = document.querySelector("[data-suggest-script]");
if (suggestions) import(suggestions.dataset.suggestScript);

// My list: slugs on this device only. Where a browser keeps nothing, the links lead to the list by its address.
const SAVED = "lijst";
const saved = () => {
  try {
    const found = JSON.parse(localStorage.getItem(SAVED) ?? "[]");
    return Array.isArray(found) ? found.filter((slug) => /^[-\w]{1,100}$/.test(slug)).slice(0, 30) : [];
  } catch {
    return [];
  }
};
const save = (slugs) => {
  try {
    if (slugs.length) localStorage.setItem(SAVED, JSON.stringify(slugs.slice(0, 30)));
    else localStorage.removeItem(SAVED);
    return true;
  } catch {
    return false;
  }
};
const query = (slugs) => slugs.map((slug) => `d=${slug}`).join("&");
const listLink = document.querySelector("[data-shortlist-link]");
const show = () => {
  const slugs = saved();
  for (const button of document.querySelectorAll("button[data-shortlist]"))
    button.setAttribute("aria-pressed", String(slugs.includes(button.dataset.shortlist)));
  if (!listLink) return;
  const count = listLink.querySelector("[data-shortlist-count]");
  count.textContent = slugs.length;
  count.hidden = !slugs.length;
  listLink.search = query(slugs);
};
if (save(saved())) {
  for (const link of document.querySelectorAll("a[data-shortlist]")) {
    const button = document.createElement("button");
    const slug = link.dataset.shortlist;
    button.type = "button";
    button.className = link.className;
    button.dataset.shortlist = slug;
    button.append(...link.childNodes);
    button.addEventListener("click", () => {
      const slugs = saved();
      save(slugs.includes(slug) ? slugs.filter((other) => other !== slug) : [...slugs, slug]);
      show();
    });
    link.replaceWith(button);
  }
  show();
  // Also when the browser goes back to a page that it kept.
  addEventListener("pageshow", show);
}

// The page of the list: to what this device keeps when the address has nothing; taking off takes off both.
const list = document.querySelector("[data-shortlist-page]");
if (list) {
  const here = list.dataset.shortlistPage.split(" ").filter(Boolean);
  const keep = list.querySelector("[data-shortlist-keep]");
  if (!location.search && saved().length) location.replace(`?${query(saved())}`);
  if (keep) {
    keep.hidden = here.every((slug) => saved().includes(slug));
    keep.addEventListener("click", () => {
      save([...new Set([...saved(), ...here])]);
      keep.hidden = true;
      show();
    });
  }
  list.querySelector("[data-shortlist-clear]")?.addEventListener("click", () => save([]));
  for (const button of list.querySelectorAll("[data-shortlist-remove]"))
    button.addEventListener("click", () =>
      save(saved().filter((slug) => slug !== button.dataset.shortlistRemove)),
    );
}
