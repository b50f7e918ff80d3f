"""From words to what they are about: the thesaurus of parents' and providers' words."""
