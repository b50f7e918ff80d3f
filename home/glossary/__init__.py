"""Hard words and abbreviations in plain words: `/begrippen/`, and where each word stands on it."""
