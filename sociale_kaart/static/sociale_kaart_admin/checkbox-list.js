/** Narrows a list of boxes to those whose label holds what is typed; ticked ones stay in sight. */
(() => {
  const SHORT = 12;

  function setUp(list) {
    const search = list.querySelector("[data-checkbox-list-search]");
    const rows = [...list.querySelectorAll("label")].filter((label) => label !== search && label.querySelector("input"));
    if (rows.length <= SHORT) return;
    search.hidden = false;
    search.querySelector("input").addEventListener("input", (event) => {
      const wanted = event.target.value.trim().toLowerCase();
      for (const row of rows) {
        const kept = row.textContent.toLowerCase().includes(wanted) || row.querySelector("input").checked;
        row.parentElement.hidden = !kept;
      }
    });
    search.querySelector("input").addEventListener("keydown", (event) => {
      if (event.key === "Enter") event.preventDefault();
    });
  }

  function setUpAll() {
    document.querySelectorAll("[data-checkbox-list]").forEach(setUp);
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", setUpAll);
  else setUpAll();
})();
