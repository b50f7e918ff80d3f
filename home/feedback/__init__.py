"""Whether a page helped: counted by page and month, with a reason from a list, and nothing about who said it."""
