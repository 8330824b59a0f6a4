"""Every key of the app in one table: where it acts, what it does, and what carries it out.

Menus, shortcuts, the filter of show keys, the hints on buttons and the sheet of F1 are made from it.
Pure data: the window is painted with it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import partial

from lfb_desktop.domain.words import NOTHING, Say, say


class Place(Enum):
    """Where a key means what it means. `APP` is everywhere; no key stands twice in one place."""

    APP = "app"
    HOME = "home"  # and Prepare
    PREPARE = "prepare"
    SESSION = "session"
    FIELD = "field"
    LIST = "list"
    THEMES = "themes"
    PICKS = "picks"
    AGENDA = "agenda"
    CURTAIN = "curtain"
    MANUAL = "manual"


class Group(Enum):
    """A part of the sheet that shows all keys: its title, where its keys act, and the usual place of them."""

    WAY = (say("Leading the session"), say("Console and Stage, not while typing"), Place.SESSION)
    STAGE = (say("What the room sees"), say("Console and Stage, not while typing"), Place.SESSION)
    CONSOLE = (say("At the Console"), say("Console, also while typing"), Place.SESSION)
    SESSIONS = (say("Sessions and files"), say("everywhere"), Place.APP)
    PLACES = (say("Going places"), say("everywhere"), Place.APP)
    WRITING = (say("Writing"), say("in a field"), Place.FIELD)
    LISTS = (say("Lists"), say("in a list"), Place.LIST)
    CURTAIN = (say("At the laptop, one by one"), say("behind the curtain"), Place.CURTAIN)
    THEMES = (say("Putting ideas under themes"), say("in the list of ideas"), Place.THEMES)
    PICKS = (say("Picking ideas"), say("in the list of what was marked"), Place.PICKS)
    AGENDA = (say("Preparing the agenda"), say("in the list of steps"), Place.AGENDA)
    MANUAL = (say("Reading the manual"), say("in its window"), Place.MANUAL)

    @property
    def title(self) -> Say:
        return self.value[0]

    @property
    def where(self) -> Say:
        return self.value[1]

    @property
    def place(self) -> Place:
        return self.value[2]


class Bound(Enum):
    """What carries it out: the action of a menu, the filter of show keys, or the widget itself."""

    MENU = "menu"
    SHOW = "show"
    DIGITS = "digits"  # collected by the filter until Enter
    WIDGET = "widget"


@dataclass(frozen=True, slots=True)
class KeyEntry:
    """`keys` as Qt writes them everywhere, the first is the one that is shown; `said` stands for many."""

    id: str
    keys: tuple[str, ...]
    does: Say
    group: Group
    place: Place
    bound: Bound
    said: Say = NOTHING


def _entry(
    bound: Bound,
    id_: str,
    keys: str | tuple[str, ...],
    does: Say,
    group: Group,
    place: Place | None = None,
    said: Say = NOTHING,
) -> KeyEntry:
    every = (keys,) if isinstance(keys, str) else keys
    return KeyEntry(id_, every, does, group, place or group.place, bound, said)


_show = partial(_entry, Bound.SHOW)
_menu = partial(_entry, Bound.MENU)
_own = partial(_entry, Bound.WIDGET)
_DIGITS = tuple("0123456789")

TABLE: tuple[KeyEntry, ...] = (
    # Show keys.
    _show(
        "next",
        ("PgDown", "Right", "N"),
        say("Go on: the next page first, then the next step. Where somebody is not done, press again."),
        Group.WAY,
    ),
    _show("previous", ("PgUp", "Left", "P"), say("Go back: a page first, then a step."), Group.WAY),
    _show("pause", "T", say("Pause the time, or let it go on."), Group.WAY),
    _show("more", ("+", "="), say("One minute more."), Group.WAY),
    _show("less", "-", say("One minute less."), Group.WAY),
    _show("phones", "J", say("Let phones join; then: their address, their code and who is in."), Group.WAY),
    _show("stage", "F5", say("Show or hide the Stage."), Group.STAGE),
    _show("full", "F11", say("The Stage fills its screen, or does no longer."), Group.STAGE),
    _show("swap", "S", say("Stage and Console change screens."), Group.STAGE),
    _show("black", ("B", ".", "W"), say("The Stage goes black, and comes back."), Group.STAGE),
    _show("why", "H", say("The whole why: while the key is held, or until pressed again."), Group.STAGE),
    _entry(
        Bound.DIGITS,
        "alone",
        (*_DIGITS, "Return"),
        say("Show the idea of that number alone."),
        Group.STAGE,
        said=say("Digits, then Enter"),
    ),
    _show("escape", "Esc", say("Close what is on top: a field, an idea alone, black."), Group.STAGE),
    # The Console.
    _menu("capture", "Ctrl+E", say("Write down an idea for somebody."), Group.CONSOLE),
    _menu("outcome", "Ctrl+Shift+O", say("Make an outcome of an idea."), Group.CONSOLE),
    _menu("read_first", "Ctrl+R", say("Read the ideas in private before all see them."), Group.CONSOLE),
    _menu("invite", "Ctrl+J", say("Ask somebody to help with an outcome."), Group.CONSOLE),
    _menu("laptop", "Ctrl+G", say("Pass the laptop: vote or write behind the curtain."), Group.CONSOLE),
    _menu("one_screen", "F9", say("One screen for all, or the Console again."), Group.CONSOLE),
    _own("look", "L", say("One screen for all: look at the private side while it is held."), Group.STAGE),
    _own("work", "O", say("One screen for all: work at the step, or the Stage again."), Group.STAGE),
    # Sessions and files.
    _menu("new", "Ctrl+N", say("Make a new session."), Group.SESSIONS),
    _menu("doors", "F5", say("Open the doors: the session begins."), Group.SESSIONS, Place.PREPARE),
    _menu("rehearse", "Ctrl+Shift+R", say("Rehearse on a copy."), Group.SESSIONS, Place.PREPARE),
    _own("open_session", "Return", say("Open the session that is chosen."), Group.SESSIONS, Place.HOME),
    _menu("duplicate", "Ctrl+D", say("Make a second session like this one."), Group.SESSIONS, Place.HOME),
    _own("delete", "Del", say("Delete the session, or remove the person."), Group.SESSIONS, Place.HOME),
    _menu("rename", "F2", say("Give the session or the person another name."), Group.SESSIONS, Place.HOME),
    _menu("export", "Ctrl+Shift+E", say("Export the session."), Group.SESSIONS),
    _menu("open_file", "Ctrl+O", say("Open a team file."), Group.SESSIONS),
    _menu("quit", "Ctrl+Q", say("Close the app. What was entered is on disk."), Group.SESSIONS),
    # Places.
    _menu("home", "Ctrl+1", say("Home."), Group.PLACES),
    _menu("people", "Ctrl+2", say("People."), Group.PLACES),
    _menu("settings", "Ctrl+,", say("Settings."), Group.PLACES),
    _menu("find", "Ctrl+F", say("Find in the list."), Group.PLACES),
    _menu("next_region", "F6", say("The next part of the window."), Group.PLACES),
    _own("next_control", ("Tab", "Shift+Tab"), say("The next control, the one before."), Group.PLACES),
    _menu("full_window", "Shift+F11", say("This window fills its screen, or does no longer."), Group.PLACES),
    # On many keyboards plus is Shift and equals: both are the same key then.
    _menu("larger", ("Ctrl+Shift++", "Ctrl+Shift+="), say("Larger text."), Group.PLACES),
    _menu("smaller", ("Ctrl+Shift+-", "Ctrl+Shift+_"), say("Smaller text."), Group.PLACES),
    _menu("usual", "Ctrl+Shift+0", say("Text of the usual size."), Group.PLACES),
    _menu("keys", ("F1", "?"), say("Show all keys."), Group.PLACES),
    _menu("manual", "Shift+F1", say("The manual, at the page of this moment."), Group.PLACES),
    # Writing.
    _own("take", "Return", say("Take what was typed."), Group.WRITING),
    _own("leave", "Esc", say("Leave the field, or what was being changed as it was."), Group.WRITING),
    _menu("undo", "Ctrl+Z", say("Take back what was done last."), Group.WRITING, Place.APP),
    _menu("redo", ("Ctrl+Shift+Z", "Ctrl+Y"), say("Do it again."), Group.WRITING, Place.APP),
    _menu("cut", "Ctrl+X", say("Cut."), Group.WRITING),
    _menu("copy", "Ctrl+C", say("Copy what is chosen."), Group.WRITING, Place.APP),
    _menu("paste", "Ctrl+V", say("Paste. Several lines are several ideas."), Group.WRITING),
    _menu("select_all", "Ctrl+A", say("Select all."), Group.WRITING),
    _own("again", "Up", say("In an empty field: the last idea again, to change it."), Group.WRITING),
    _own("to_list", "Down", say("From the field that narrows a list to the list."), Group.WRITING),
    # Lists.
    _own("open_row", "Return", say("Open the row, show the idea alone, go to the step."), Group.LISTS),
    _own("mark_row", "Space", say("Mark the row, or take the mark off."), Group.LISTS),
    _own("edit_row", "F2", say("Change the words of the row."), Group.LISTS),
    _own("read_row", "F3", say("Read the row whole, or close it."), Group.LISTS),
    _own("fold_row", "F4", say("Fold an idea whose words may hurt, or open it again."), Group.LISTS),
    _menu("copy_all", "Ctrl+Shift+C", say("Copy all rows."), Group.LISTS),
    _own("drop_row", "Del", say("Take the row out, or back."), Group.LISTS),
    _own("count_less", "Left", say("One less, where a row counts."), Group.LISTS),
    _own("count_more", "Right", say("One more, where a row counts; digits work, too."), Group.LISTS),
    _own("row_up", "Alt+Up", say("Move the row up, where they have an order."), Group.LISTS),
    _own("row_down", "Alt+Down", say("Move the row down."), Group.LISTS),
    # Behind the curtain.
    _own("hand_in", "Ctrl+Return", say("Hand in and go on."), Group.CURTAIN),
    _own("give_back", "Ctrl+Shift+Return", say("Twice: take the laptop back."), Group.CURTAIN),
    # Themes.
    _entry(
        Bound.WIDGET,
        "theme_key",
        (*_DIGITS, *"ADEFGIJKLOQRUVXYZ"),
        say("Move what is chosen to the theme with that key."),
        Group.THEMES,
        said=say("Key of a theme"),
    ),
    _own("move", "M", say("Move what is marked: first letters of a theme, then Enter."), Group.THEMES),
    _own("combine", "C", say("Combine the marked ideas."), Group.THEMES),
    # Picks.
    _own("speak_for", "Space", say("Somebody speaks for the idea: it goes on, or does not."), Group.PICKS),
    _own("goes_with", "G", say("The idea goes with another one: type its number."), Group.PICKS),
    # The agenda.
    _own("step_up", "Alt+Up", say("Move the step up."), Group.AGENDA),
    _own("step_down", "Alt+Down", say("Move the step down."), Group.AGENDA),
    _own("step_add", "Ins", say("Add a step."), Group.AGENDA),
    _own("step_duplicate", "Ctrl+D", say("Put the same step once more behind it."), Group.AGENDA),
    _own("step_remove", "Del", say("Take the step out."), Group.AGENDA),
    # The manual.
    _own("manual_back", "Alt+Left", say("The page that was read before."), Group.MANUAL),
    _own("manual_forward", "Alt+Right", say("The page after it."), Group.MANUAL),
    _own(
        "manual_next", "Return", say("Where it finds words: the next place, with Shift back."), Group.MANUAL
    ),
    _own("manual_close", "Esc", say("Close the manual."), Group.MANUAL),
)

BY_ID: dict[str, KeyEntry] = {entry.id: entry for entry in TABLE}


def keys_of(id_: str) -> tuple[str, ...]:
    """The keys of an entry; KeyError if the table does not know it."""
    return BY_ID[id_].keys


def of_bound(bound: Bound) -> tuple[KeyEntry, ...]:
    return tuple(entry for entry in TABLE if entry.bound is bound)
