"""The engine inside the process: tantivy on files, no server."""
