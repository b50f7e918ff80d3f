"""The pages of the admin where a municipality's listings go in and out as files."""
