// Says in words that a passkey did not work, and hides its button where the browser has none.
document.addEventListener('allauth.error', (event) => {
  event.preventDefault()
  document.querySelector('[data-passkey-fault]').hidden = false
})
if (!window.PublicKeyCredential) {
  document.querySelectorAll('[data-needs-passkeys]').forEach((element) => { element.hidden = true })
}
