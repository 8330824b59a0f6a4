"""Tests of Prepare."""
