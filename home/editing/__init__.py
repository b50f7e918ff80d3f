"""Forms and lists of the portal in the admin, as far as they are no pages."""
