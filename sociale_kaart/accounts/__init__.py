"""How people come into the admin: signing in, second factors, sessions that end, invitations, colleagues."""
