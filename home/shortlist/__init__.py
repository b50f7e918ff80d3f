"""The places that somebody wants to think about: a list that lives in its address, and is kept nowhere else here."""
