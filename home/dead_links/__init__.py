"""Links of pages to other sites, and which of them lead to nothing."""
