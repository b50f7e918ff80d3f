"""Services as a table, in and out: one documented set of columns for CSV and spreadsheets."""
