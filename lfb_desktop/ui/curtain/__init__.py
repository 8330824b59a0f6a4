"""The curtain: one person's turn at the laptop, while nothing else of ours is to be seen."""
