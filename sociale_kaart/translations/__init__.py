"""The status of what is translated: what follows when texts change, and who says that one is right."""
