"""The first page of the admin for who makes pages or decides about them: what needs doing."""
