"""The project: settings, addresses, middleware, health. Composition only."""
