"""Settings: `base` for all, `dev` and `test` for a machine of your own, `production` for visitors."""
