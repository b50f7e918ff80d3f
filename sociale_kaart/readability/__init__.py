"""How hard a text is to read: sentences, long words, syllables, passive voice and abbreviations, measured in words."""
