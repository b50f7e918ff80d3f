"""What editorial pages say in the words of schema.org, for search engines and other readers of linked data."""
