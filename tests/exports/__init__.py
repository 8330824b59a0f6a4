"""Tests of `lfb_desktop.exports`."""
