// Reads a page aloud with voices that live in this device; the text goes nowhere. Shown only where there is such a voice.
const button = document.querySelector("[data-read-aloud]");
const label = button.querySelector("[data-read-aloud-label]");
const words = { start: label.textContent, stop: button.dataset.stop };
const BLOCKS = "h1, h2, h3, p, li, dt, dd, summary";
const SKIPPED = "nav, form, [popover], [data-feedback], [data-read-aloud], .quick-exit, .visually-hidden, [hidden]";
let queue = [];
let shown;

const language = (element) => element.closest("[lang]").lang.slice(0, 2).toLowerCase();
const voice = (code) => speechSynthesis.getVoices().find((one) => one.localService && one.lang.toLowerCase().startsWith(code));

function offer() {
  button.hidden = !voice(document.documentElement.lang);
}

// The innermost blocks that can be seen, each in sentences: some browsers stop in the middle of a long text.
function pieces() {
  const blocks = [...document.querySelectorAll(BLOCKS.replace(/[^,]+/g, "main $&"))];
  return blocks
    .filter((block) => !block.closest(SKIPPED) && !block.querySelector(BLOCKS) && block.checkVisibility())
    .filter((block) => voice(language(block)))
    .flatMap((block) => (textOf(block).match(/[^.!?؟]+[.!?؟]*/g) ?? []).map((text) => ({ block, text })));
}

function textOf(block) {
  const copy = block.cloneNode(true);
  for (const hidden of copy.querySelectorAll(SKIPPED)) hidden.remove();
  return copy.textContent.replace(/\s+/g, " ").trim();
}

function next() {
  shown?.removeAttribute("data-being-read");
  const piece = queue.shift();
  if (!piece) return stop();
  shown = piece.block;
  shown.setAttribute("data-being-read", "");
  const said = new SpeechSynthesisUtterance(piece.text);
  said.voice = voice(language(piece.block));
  said.lang = said.voice.lang;
  said.onend = next;
  speechSynthesis.speak(said);
}

function stop() {
  queue = [];
  shown?.removeAttribute("data-being-read");
  speechSynthesis.cancel();
  label.textContent = words.start;
}

button.addEventListener("click", () => {
  if (label.textContent === words.stop) return stop();
  queue = pieces();
  label.textContent = words.stop;
  next();
});
addEventListener("pagehide", stop);
speechSynthesis.addEventListener("voiceschanged", offer);
offer();
