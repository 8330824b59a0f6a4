"""Counting papers: one method a file, whole numbers only; a tie is a result, not an accident."""
