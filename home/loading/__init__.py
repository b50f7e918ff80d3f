"""From the files in `home/content` to sites and pages, keeping what people changed."""
