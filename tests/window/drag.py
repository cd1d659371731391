"""A window to drag files from, as a file manager's is: started by dropped.rs, which moves the mouse. Names its files on the command line.

Says "there" once it can be taken hold of, and "taken" or "refused" when a drag ended. Reads no file and changes none.
"""

import pathlib
import sys

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, Gtk  # noqa: E402

FILES = [pathlib.Path(name).resolve().as_uri() for name in sys.argv[1:]]


def say(word):
    print(word, flush=True)


window = Gtk.Window(title="Files to drag", type=Gtk.WindowType.POPUP)
window.set_default_size(120, 120)
window.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [], Gdk.DragAction.COPY)
window.drag_source_add_uri_targets()
window.connect("drag-data-get", lambda _window, _context, data, _info, _time: data.set_uris(FILES))
window.connect("drag-failed", lambda *_: say("refused"))
window.connect("drag-end", lambda *_: say("taken"))
window.connect("map-event", lambda *_: say("there"))
window.show_all()
# Away from the window that it is dragged to.
window.move(1140, 860)
Gtk.main()
