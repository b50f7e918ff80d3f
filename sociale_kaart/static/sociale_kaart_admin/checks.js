// The buttons of a check send a form of their own. As submit buttons of the big form, the first of them would be what
// the Enter key presses in any text field.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-verify]");
  if (!button) return;
  const panel = button.closest("[data-checks]");
  const form = document.createElement("form");
  form.method = "post";
  form.action = panel.dataset.checks;
  const values = {
    csrfmiddlewaretoken: document.querySelector("[name=csrfmiddlewaretoken]").value,
    verification_method: panel.querySelector("select").value,
    verified_group: button.dataset.verify,
  };
  for (const [name, value] of Object.entries(values)) {
    const input = document.createElement("input");
    Object.assign(input, { type: "hidden", name, value });
    form.append(input);
  }
  document.body.append(form);
  button.disabled = true;
  form.submit();
});
