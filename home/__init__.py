"""The editorial site: Wagtail pages, blocks and site settings."""
