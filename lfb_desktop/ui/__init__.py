"""The windows: they show views and send commands, and hold no rule of their own."""
