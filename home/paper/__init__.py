"""Pages on paper: the same words as on the screen, drawn as a PDF with our own fonts."""
