"""The public pages of services, organisations and districts."""
