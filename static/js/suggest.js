// Suggestions while somebody types: the combobox of ARIA 1.2. The form works as ever; nothing kept.
const WAIT = 120, SHORTEST = 2, LONGEST = 100;

for (const list of document.querySelectorAll("[data-suggest]")) suggest(list, list.closest("form"));

function suggest(list, form) {
  const field = form.elements.q;
  const status = form.querySelector("[role=status]");
  let options = [], at = -1, timer, request;
  set(field, { role: "combobox", "aria-autocomplete": "list", "aria-expanded": false, "aria-controls": list.id });

  function choose(next) {
    options[at]?.setAttribute("aria-selected", false);
    at = next;
    if (at < 0) return field.removeAttribute("aria-activedescendant");
    set(options[at], { "aria-selected": true }).scrollIntoView({ block: "nearest" });
    set(field, { "aria-activedescendant": options[at].id });
  }

  function stop() {
    clearTimeout(timer);
    request?.abort();
    choose(-1);
  }

  function open(isOpen) {
    list.hidden = !isOpen;
    set(field, { "aria-expanded": isOpen });
  }

  function close() {
    stop();
    open(false);
    status.textContent = "";
  }

  function later() {
    const q = field.value;
    if (q.trim().length < SHORTEST || q.length > LONGEST) return close();
    stop();
    timer = setTimeout(ask, WAIT, q);
  }

  async function ask(q) {
    const { signal } = (request = new AbortController());
    const query = new URLSearchParams({ q, lang: document.documentElement.lang });
    try {
      const answer = await fetch(`${list.dataset.suggest}?${query}`, { signal });
      show((await answer.json()).suggestions);
    } catch {
      if (!signal.aborted) close();
    }
  }

  function show(found) {
    choose(-1);
    const kinds = new Set(found.map(({ kind }) => kind));
    list.replaceChildren(...Array.from(kinds, (kind) => group(kind, found.filter((one) => one.kind === kind))));
    options = list.querySelectorAll("a");
    options.forEach((option, place) => (option.id = `${list.id}-${place}`));
    open(found.length > 0);
    status.textContent = `${list.dataset.status} ${found.length}`;
    fit();
  }

  function group(kind, those) {
    const id = `${list.id}-${kind}`;
    const label = make("div", "suggest__kind", { role: "presentation", id }, list.getAttribute(`data-kind-${kind}`));
    return make("div", "suggest__group", { role: "group", "aria-labelledby": id }, label, ...those.map(option));
  }

  // A keyboard on screen takes room.
  function fit() {
    const { offsetTop, height } = visualViewport;
    list.style.setProperty("--suggest-room", `${offsetTop + height - list.getBoundingClientRect().top}px`);
  }

  // `false`: the browser acts.
  const keys = {
    ArrowDown: () => (list.hidden ? later() : choose(at + 1 < options.length ? at + 1 : -1)),
    ArrowUp: () => !list.hidden && choose(at < 0 ? options.length - 1 : at - 1),
    Home: () => at >= 0 && choose(0),
    End: () => at >= 0 && choose(options.length - 1),
    Enter: () => at >= 0 && options[at].click(),
    Escape: () => [!list.hidden, close()][0], // Goes on to site.js.
  };
  keys.ArrowLeft = keys.ArrowRight = () => !!choose(-1);
  field.addEventListener("keydown", (event) => {
    const act = event.isComposing || event.shiftKey ? null : keys[event.key];
    if (act && act() !== false) event.preventDefault();
  });
  field.addEventListener("input", later);
  field.addEventListener("blur", close);
  // What was typed before this script came.
  if (document.activeElement === field && field.value !== field.defaultValue) later();
  form.addEventListener("submit", close);
  list.addEventListener("mousedown", (event) => event.preventDefault()); // Keeps focus.
  for (const name of ["resize", "scroll"]) visualViewport.addEventListener(name, fit);
}

function option({ label, url }) {
  const facts = { role: "option", "aria-selected": false, href: url, tabindex: -1 };
  return make("a", "suggest__option", facts, make("bdi", "", {}, label));
}

function make(tag, name, facts, ...parts) {
  const made = set(document.createElement(tag), { class: name, ...facts });
  made.append(...parts);
  return made;
}

function set(node, facts) {
  for (const name in facts) node.setAttribute(name, facts[name]);
  return node;
}
