// Asks our own check what is worth a second look, each time Wagtail has loaded a new preview.
(() => {
  let running;

  async function check() {
    const panel = document.querySelector("[data-plain-words-check]");
    const frame = document.getElementById("w-preview-iframe");
    if (!panel || !frame?.src) return;
    running?.abort();
    running = new AbortController();
    const result = panel.querySelector("[data-plain-words-result]");
    const { signal } = running;
    try {
      // The page as the server made it, without what scripts did to it since.
      const preview = await fetch(frame.src, { signal });
      if (!preview.ok) throw new Error(String(preview.status));
      const answer = await fetch(panel.dataset.plainWordsCheck, {
        method: "POST",
        body: await preview.text(),
        headers: { "Content-Type": "text/html", "X-CSRFToken": token() },
        signal,
      });
      if (!answer.ok) throw new Error(String(answer.status));
      result.innerHTML = await answer.text();
    } catch (error) {
      if (error.name !== "AbortError") result.textContent = panel.dataset.failed;
    }
  }

  function token() {
    return JSON.parse(document.getElementById("wagtail-config").textContent).CSRF_TOKEN;
  }

  document.addEventListener("w-preview:loaded", check);
})();
