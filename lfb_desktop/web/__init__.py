"""Phones in the room: the small server beside the window. It asks the room through the gate alone.

It lives in a thread of its own with a loop of its own, and knows how things stand only by what is published
to it. No wish of the facilitator has a way in here.
"""
