"""The laptop, its network and real phones together."""
