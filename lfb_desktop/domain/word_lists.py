"""The words of codes, and the names for who gives none. A new one must pass tests/domain/test_names.py."""

from __future__ import annotations

# Written alike in English and German, and easy to say.
_CODES = """
    ALBUM ALGEBRA ALPHA ANORAK APRIL ARENA AROMA ASTER ATLAS ATOM AUGUST AUTO AVOCADO BALL BANJO BANK BETA
    BINGO BISON BISTRO BLUES BONBON BONUS BOSTON BRAVO BUDGET BUFFET BURGER BUS BUTTER CAMPUS CANYON CELLO
    CHILI CHIP CLOWN COACH COCKPIT CODE COMIC CURRY DAKAR DALLAS DELHI DELTA DENVER DESIGN DIESEL DISCO
    DISPLAY DOLLAR DOMINO DRAMA DUBLIN DUO ECHO EURO EXPRESS EXTRA FARM FILM FILTER FINGER FJORD FLORA
    FONDUE FORUM FOXTROT GALA GAMMA GARAGE GAZELLE GECKO GOLD GONG GRILL HAMBURG HAMMER HAMSTER HANOI HOBBY
    HOCKEY HORN HOTEL HUSKY IBIS INDEX INDIGO JACKPOT JAGUAR JAZZ JEEP JOGGING JOKER JUDO JUKEBOX JUMBO JURY
    KARAOKE KARATE KEBAB KETCHUP KIMONO KIOSK KIWI KOALA KYOTO LASER LAVA LEMUR LEOPARD LIFT LIMBO LIMIT
    LOGO LONDON LOTTO LOTUS MADRID MAGMA MAGNET MALTA MARKER MENTOR METEOR MIAMI MIXER MOMENT MONITOR MOTOR
    MUFFIN MUSEUM MUSICAL NEON NEST NEVADA NINJA NUGGET OBOE OKAPI OMEGA OPAL ORANGE ORBIT OREGANO ORIENT
    OSAKA OSLO OTTER PANDA PAPAYA PAPRIKA PARADE PARIS PARK PARTNER PASTA PAUSE PEDAL PESTO PIANO PILOT
    PIRANHA PIXEL PIZZA PLANET PLUS POET POLKA PONY POPCORN POSTER PUDDING PUMA PUZZLE QUITO QUIZ RADAR
    RADIO RANCH REGATTA REGGAE RING RISOTTO ROCK RODEO RONDO ROSE RUGBY RUMBA SAFARI SALAMI SAMBA SAND
    SATURN SAUNA SENSOR SEOUL SIERRA SIGNAL SLALOM SOFA SONAR SPORT SPRINT STAR STATION STRUDEL STUDIO
    SUDOKU SUSHI SWING SYDNEY SYMBOL SYSTEM TABLET TAIGA TALENT TANDEM TANGO TAXI TEDDY TEMPO TENNIS TICKET
    TIGER TITAN TOASTER TOFU TORNADO TRAINER TRAM TRIO TUNDRA TUNNEL TURBO TURIN TWEED VENUS VERANDA VIDEO
    VILLA VISION VITAMIN VOLT WESTERN WIND WINTER WOLF WOMBAT YETI YOGA YUKON ZEBRA ZONE ZOO
"""
# Birds and trees; no name of a person, and none that could be meant ill.
_ENGLISH = """
    Heron Osprey Plover Curlew Siskin Bunting Goldfinch Kingfisher Nuthatch Wagtail Warbler Lapwing Avocet
    Bittern Swallow Skylark Starling Blackbird Chaffinch Linnet Sandpiper Woodpecker Hoopoe Oriole Puffin
    Gannet Egret Stork Crane Pelican Goldcrest Bluethroat Redstart Waxwing Treecreeper Nightingale Kestrel
    Buzzard Maple Birch Alder Larch Cedar Cypress Hornbeam Beech Elm Linden Poplar Aspen Spruce Juniper
    Hawthorn Chestnut Walnut Sycamore Acacia Magnolia Pine Oak Ash Elder Medlar Quince
"""
_GERMAN = """
    Reiher Fischadler Kiebitz Zeisig Stieglitz Eisvogel Kleiber Bachstelze Rohrsänger Braunelle Schwalbe
    Lerche Amsel Buchfink Hänfling Zaunkönig Specht Wiedehopf Pirol Seeschwalbe Storch Kranich Pelikan
    Goldhähnchen Blaukehlchen Rotschwanz Seidenschwanz Baumläufer Rotkehlchen Nachtigall Blaumeise Waldkauz
    Uhu Bussard Turmfalke Mauersegler Wasseramsel Brachvogel Ahorn Birke Erle Lärche Zeder Zypresse
    Hainbuche Buche Ulme Linde Pappel Espe Fichte Wacholder Weißdorn Kastanie Walnuss Platane Akazie
    Magnolie Eberesche Holunder Kiefer Tanne Eiche Esche
"""

CODES = tuple(_CODES.split())
NEUTRAL: dict[str, tuple[str, ...]] = {"en": tuple(_ENGLISH.split()), "de": tuple(_GERMAN.split())}
