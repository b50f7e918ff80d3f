// Deciding with the keyboard. The page is a plain form; this only moves the focus and ticks its choices.
const queue = document.querySelector("[data-queue]");

const isTyping = (element) => element.matches("input[type=text], textarea, select");
const itemOf = (element) => element.closest("[data-item]");
const rowsOf = (item) => [...item.querySelectorAll("[data-row]")];

function focusRow(row) {
  (row.querySelector("input[type=radio]:checked") ?? row.querySelector("input[type=radio]")).focus();
}

function step(list, current, by) {
  return list[Math.min(Math.max(list.indexOf(current) + by, 0), list.length - 1)];
}

function choose(row, value) {
  row.querySelector(`input[type=radio][value=${value}]`).checked = true;
}

function nextRow(by) {
  const rows = [...queue.querySelectorAll("[data-row]")];
  const item = itemOf(document.activeElement);
  const row = document.activeElement.closest("[data-row]");
  const target = row ? step(rows, row, by) : rowsOf(item)[0];
  if (target) focusRow(target);
}

function nextItem(by) {
  const items = [...queue.querySelectorAll("[data-item]")];
  const item = itemOf(document.activeElement);
  if (by > 0 && item === items.at(-1)) queue.querySelector("[value=selected]").focus();
  else step(items, item, by).focus();
}

function acceptRow() {
  const row = document.activeElement.closest("[data-row]") ?? rowsOf(itemOf(document.activeElement))[0];
  if (!row) return;
  choose(row, "accept");
  focusRow(row);
  nextRow(1);
}

function returnRow() {
  const row = document.activeElement.closest("[data-row]") ?? rowsOf(itemOf(document.activeElement))[0];
  if (!row) return;
  choose(row, "return");
  (row.querySelector("[data-reason]") ?? row.querySelector("[value=return]")).focus();
}

function wholeItem(value) {
  const item = itemOf(document.activeElement);
  rowsOf(item).forEach((row) => choose(row, value));
  const reason = value === "return" && item.querySelector("[data-whole-reason]");
  if (reason) reason.focus();
  else nextItem(1);
}

const keys = {
  j: () => nextRow(1),
  k: () => nextRow(-1),
  n: () => nextItem(1),
  p: () => nextItem(-1),
  a: acceptRow,
  r: returnRow,
  A: () => wholeItem("accept"),
  R: () => wholeItem("return"),
};

function onKey(event) {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    queue.requestSubmit(queue.querySelector("[value=selected]"));
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || !itemOf(event.target)) return;
  if (isTyping(event.target)) {
    const row = event.target.closest("[data-row]");
    // Back to the field that the reason is about, so that the next key goes on from there.
    if (event.key === "Escape") row ? focusRow(row) : itemOf(event.target).focus();
    // Enter in a box would press the first button of the form, which is about another entry.
    if (event.key === "Enter" && event.target.matches("input")) {
      event.preventDefault();
      row ? nextRow(1) : nextItem(1);
    }
    return;
  }
  const act = keys[event.key];
  if (!act) return;
  event.preventDefault();
  act();
}

if (queue) {
  queue.addEventListener("keydown", onKey);
  (queue.querySelector("[role=alert]")?.closest("[data-item]") ?? queue.querySelector("[data-item]")).focus();
}
