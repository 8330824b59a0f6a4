#!/bin/sh
# Puts the folder in which this file lies where a Linux desktop looks for apps, with icon and file type.
#
#   ./install.sh            for you alone, into ~/.local
#   ./install.sh --remove   takes all of it away again; team files and settings stay
#
# PREFIX=/usr/local installs for everybody; DESTDIR=... only lays the files out, for a package.
set -eu

here=$(cd "$(dirname "$0")" && pwd -P)
prefix=${PREFIX:-$HOME/.local}
if [ -n "${PREFIX:-}" ]; then share=$prefix/share; else share=${XDG_DATA_HOME:-$HOME/.local/share}; fi
app=$prefix/lib/lfb-desktop
program=$prefix/bin/lfb-desktop
root=${DESTDIR:-}

lay_out() {
    desktop=$here/_internal/lfb_desktop/resources/desktop
    if [ ! -x "$here/lfb-desktop" ] || [ ! -d "$desktop" ]; then
        echo "The app is not beside this file. Run install.sh in the folder that you unpacked or built." >&2
        exit 1
    fi
    if [ "$here" != "$root$app" ]; then
        mkdir -p "$root$prefix/lib" "$root$prefix/bin"
        rm -rf "$root$app.new"
        cp -R "$here" "$root$app.new"
        rm -rf "$root$app"
        mv "$root$app.new" "$root$app"
        desktop=$root$app/_internal/lfb_desktop/resources/desktop
    fi
    ln -sf "$app/lfb-desktop" "$root$program"
    mkdir -p "$root$share/applications" "$root$share/metainfo" "$root$share/mime/packages" "$root$share/icons"
    # By its whole path, so that it is found where ~/.local/bin is not looked at.
    quoted=$(printf '%s' "$program" | sed 's/[\\&|]/\\&/g; s/%/%%/g')
    sed "s|^Exec=lfb-desktop|Exec=\"$quoted\"|" "$desktop/lfb-desktop.desktop" \
        >"$root$share/applications/lfb-desktop.desktop"
    cp "$desktop/lfb-desktop.metainfo.xml" "$root$share/metainfo/org.lfb_team.lfb_desktop.metainfo.xml"
    cp "$desktop/lfb-desktop.mime.xml" "$root$share/mime/packages/lfb-desktop.xml"
    cp -R "$desktop/hicolor" "$root$share/icons/"
    tell_the_desktop
    echo "Installed: $program"
}

take_away() {
    rm -f "$root$program" "$root$share/applications/lfb-desktop.desktop" \
        "$root$share/metainfo/org.lfb_team.lfb_desktop.metainfo.xml" \
        "$root$share/mime/packages/lfb-desktop.xml" \
        "$root$share"/icons/hicolor/*/apps/lfb-desktop.png "$root$share"/icons/hicolor/*/apps/lfb-desktop.svg
    rm -rf "$root$app"
    tell_the_desktop
    echo "Removed. Team files, backups and settings are where they were."
}

tell_the_desktop() { # what is not here is not needed here; a package does it by its triggers
    [ -z "$root" ] || return 0
    has update-mime-database && update-mime-database "$share/mime"
    has update-desktop-database && update-desktop-database -q "$share/applications"
    has gtk-update-icon-cache && gtk-update-icon-cache -q -t -f "$share/icons/hicolor"
    return 0
}

has() { command -v "$1" >/dev/null 2>&1; }

case "${1:-}" in
"") lay_out ;;
--remove) take_away ;;
*)
    echo "usage: install.sh [--remove]" >&2
    exit 2
    ;;
esac
