"""The lists of the admin: columns, filters, export."""
