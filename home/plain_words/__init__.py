"""Hard words explained where a reader first meets them, and told to the editor who writes them."""
