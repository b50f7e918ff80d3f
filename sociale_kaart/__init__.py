"""The domain: organisations, services, locations, areas, vocabularies; nothing above it is known here."""
