// A button beside the big form that sends a form of its own, to `data-post`. As submit buttons of the big form, the first
// of them would be what the Enter key presses in any text field. What its panel asks stands in fields with `data-field`.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-post]");
  if (!button) return;
  const form = document.createElement("form");
  form.method = "post";
  form.action = button.dataset.post;
  const values = {
    csrfmiddlewaretoken: document.querySelector("[name=csrfmiddlewaretoken]").value,
    ...JSON.parse(button.dataset.values),
  };
  for (const field of button.closest("[data-own-forms]").querySelectorAll("[data-field]")) {
    values[field.dataset.field] = field.value;
  }
  for (const [name, value] of Object.entries(values)) {
    const input = document.createElement("input");
    Object.assign(input, { type: "hidden", name, value });
    form.append(input);
  }
  document.body.append(form);
  button.disabled = true;
  form.submit();
});
