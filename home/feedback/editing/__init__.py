"""What readers said, for editors and moderators."""
