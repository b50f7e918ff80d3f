"""What is wrong with a request for made-up services."""


class GenerateError(Exception):
    """Nothing was made; the message says why in one line."""
