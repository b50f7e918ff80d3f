"""The whole map of a municipality as one book to print: `/productenboek/`."""
