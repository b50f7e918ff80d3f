"""Making one listing of two that are the same service: chosen field by field, and no address is lost."""
