"""What the menu bar does to the window, and what of it may be done just now.

A part of `window.py` in a file of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lfb_desktop.ui.menus import NO_DOORS, NO_FILE, NO_REHEARSAL, Does, May
from lfb_desktop.ui.ports import HasFinding

if TYPE_CHECKING:
    from lfb_desktop.ui.window import Window


def does(window: Window) -> Does:
    return Does(
        new_session=window._on_new,
        open_file=window.files.ask_open,
        import_session=window.files.ask_import,
        new_file=window.files.ask_new,
        save_copy=window.files.ask_save_copy,
        restore=window._ports.restore,
        open_doors=window._on_open_doors,
        rehearse=window._on_rehearse,
        open_session=window._on_open_chosen,
        duplicate=window.home.duplicate_current,
        delete=window.home.delete_current,
        page=window._stack.currentWidget,
        rename=window._on_rename,
        find=window._on_find,
        export=window._on_export,
        quit=window.close,
        go_home=window.go_home,
        go_to_people=window.go_to_people,
        go_to_settings=window.go_to_settings,
        larger_text=window._sight.larger,
        smaller_text=window._sight.smaller,
        usual_text=window._sight.usual,
        key_hints=window._sight.show_hints,
        language=window._sight.speak,
        next_region=window._acts.next_region,
        full_window=window._acts.full_window,
        sample=window.files.open_sample,
        keys=window._acts.keys,
        manual=window._acts.manual,
        manual_now=window._acts.manual_now,
        about=window._acts.about,
    )


def may(window: Window) -> May:
    page = window._stack.currentWidget()
    is_home = page is window.home
    is_first = window._first is not None and page is window._first
    prepare, opened = window._prepare, window._opened
    return May(
        make=opened is not None or is_first,
        is_open=opened is not None,
        doors=prepare.missing if prepare is not None else NO_DOORS,
        rehearse=prepare.missing if prepare is not None else NO_REHEARSAL,
        session=is_home and window.home.chosen_session is not None,
        delete=is_home and window.home.may_rename,
        find=isinstance(page, HasFinding) and page.may_find,
        rename=prepare is not None or (is_home and window.home.may_rename),
        export=window._chosen()[0] is not None,
        restore=opened.no_backups if opened is not None else NO_FILE,
    )
