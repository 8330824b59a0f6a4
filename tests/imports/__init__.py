"""Tests of `lfb_desktop.imports`."""
