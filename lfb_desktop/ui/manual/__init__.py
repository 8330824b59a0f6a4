"""The manual inside the app: the pages of `docs/manual`, read without a network."""
