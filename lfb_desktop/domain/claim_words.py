"""Three easy words in the place of a ticket: said aloud, written on a slip, kept until another day.

They are drawn from the hash of the ticket alone, so that nothing more is kept than the file keeps anyway.
Whoever guesses them could put a name to somebody else's idea, and could find out nobody's.
"""

from __future__ import annotations

import hashlib
import unicodedata

from lfb_desktop.domain.model import TicketHash

# Short, known to many, and told apart when they are heard; a byte names each of them.
_LIST = """
river lamp seven apple bridge cloud garden candle window silver summer winter morning evening forest
meadow mountain valley island anchor sailor ocean wave shell sand stone pebble copper iron golden amber
ruby pearl crystal marble velvet cotton linen ribbon button pocket basket bottle kettle teapot saucer
spoon pepper ginger honey butter cheese bread pancake cookie biscuit lemon orange cherry peach melon grape
tomato carrot onion potato pumpkin bean walnut almond maple willow birch cedar acorn clover daisy tulip
lily violet ivy fern cactus orchid robin sparrow swallow falcon eagle heron swan goose duck rooster parrot
penguin turtle frog lizard rabbit hedgehog squirrel badger otter beaver fox wolf lion tiger camel zebra
giraffe elephant monkey koala panda dolphin salmon trout crab lobster kitten puppy pony donkey lamb goat
cow bull horse saddle wagon carriage train station ticket tunnel engine rocket planet comet star moon
sunrise sunset rainbow thunder lightning breeze storm snow icicle frost puddle raindrop umbrella jacket
scarf mitten sandal slipper helmet feather pillow blanket mattress curtain carpet mirror ladder hammer
nail pencil crayon paper letter stamp parcel library picture statue castle tower village market bakery
kitchen cellar attic chimney roof fence orchard farm barn mill windmill lantern torch compass map trumpet
violin guitar piano drum flute whistle song dancer singer painter doctor teacher baker farmer pilot twelve
twenty hundred double triple quarter circle square triangle corner middle north south east west early late
happy gentle quiet brave clever curious friendly lucky merry patient proud simple sunny tidy warm yellow
green blue purple scarlet crimson white
"""
WORDS = tuple(_LIST.split())


def claim_words(ticket: TicketHash) -> str:
    """ "river lamp seven"."""
    drawn = hashlib.blake2b(f"claim{ticket}".encode(), digest_size=3).digest()
    return " ".join(WORDS[byte] for byte in drawn)


def plain_words(said: str) -> str:
    """As they may have been typed: in capitals, with hyphens, with a dot at the end."""
    text = unicodedata.normalize("NFKC", said).casefold()
    return " ".join("".join(c if c.isalpha() else " " for c in text).split())
