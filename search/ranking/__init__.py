"""In which order what was found is shown, the same for every engine."""
