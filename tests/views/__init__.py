"""Tests of `lfb_desktop.views`."""
