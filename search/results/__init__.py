"""What was found, as frozen values for templates and JSON."""
