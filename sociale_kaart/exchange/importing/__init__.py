"""Services from a table of somebody else: looked at row by row, shown as a plan, then loaded."""
