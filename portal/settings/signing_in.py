"""How people sign in to the admin; see docs/accounts.md."""

from django.urls import reverse_lazy

from portal.settings.values import number

ACCOUNT_APPS = ["allauth", "allauth.account", "allauth.mfa", "django.contrib.humanize"]
# Finds people by user name or e-mail address, in upper or lower case.
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]

LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "wagtailadmin_home"
# Whoever changes the address of an account gets its mails; only an administrator does.
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False
WAGTAILADMIN_USER_PASSWORD_RESET_FORM = "sociale_kaart.accounts.forgotten.ForgottenPasswordForm"  # noqa: S105
PASSWORD_RESET_TIMEOUT = 24 * 60 * 60

ALLAUTH_TRUSTED_PROXY_COUNT = number("PROXIES_IN_FRONT", 0, 5)
ACCOUNT_ADAPTER = "sociale_kaart.accounts.adapters.AccountAdapter"
ACCOUNT_FORMS = {"login": "sociale_kaart.accounts.forms.SignInForm"}
# Too many attempts are counted in the database, for all processes together: see accounts/lockout.py.
ACCOUNT_RATE_LIMITS = {"login": None, "login_failed": None, "reauthenticate": None}
ACCOUNT_LOGIN_METHODS = {"username", "email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "username*", "password1*"]
ACCOUNT_LOGOUT_REDIRECT_URL = reverse_lazy("account_login")
# Addresses are proved by the invitation that was mailed there.
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_SESSION_REMEMBER = False

MFA_ADAPTER = "sociale_kaart.accounts.adapters.MFAAdapter"
MFA_FORMS = {
    "authenticate": "sociale_kaart.accounts.forms.CodeForm",
    "reauthenticate": "sociale_kaart.accounts.forms.CodeAgainForm",
    "activate_totp": "sociale_kaart.accounts.forms.SetUpAppForm",
    "add_webauthn": "sociale_kaart.accounts.forms.AddPasskeyForm",
    "edit_webauthn": "sociale_kaart.accounts.forms.EditPasskeyForm",
}
MFA_ALLOW_UNVERIFIED_EMAIL = True
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
# A phone whose clock is half a minute off still gets in.
MFA_TOTP_TOLERANCE = 1

# Sessions end after a working day, after a while without doing anything, and with the browser.
SESSION_COOKIE_AGE = 12 * 60 * 60
SESSION_IDLE_SECONDS = number("SESSION_IDLE_MINUTES", 120, 720) * 60
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
