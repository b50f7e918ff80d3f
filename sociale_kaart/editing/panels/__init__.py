"""Which fields stand where in a form, in the order in which an editor thinks."""
