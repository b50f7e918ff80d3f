"""Form fields and forms in which an editor's mistake is a message at the field."""
