"""Tests mirror the package; helpers shared by several of them stand beside this file."""
