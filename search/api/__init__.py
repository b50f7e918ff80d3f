"""Search for machines: JSON in and out, and an error that names what could not be read."""
