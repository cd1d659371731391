"""What a screen reader is told about the real window: names, roles, headings, order of the focus, and what is announced.

Started by spoken.rs on a screen and a session bus of its own, with the built program. Listens over AT-SPI as a screen reader does, presses
keys as a person does (xdotool), and prints a sentence for everything that is wrong. Changes nothing but the window's own home.
"""

import os
import subprocess
import sys
import threading
import time
import traceback

import pyatspi

LIMIT = 60
# Roles that a person acts on: without a name nobody knows what they do.
ACTING = {"push button", "toggle button", "entry", "combo box", "check box", "radio button", "link", "menu item", "radio menu item"}


class Wrong(Exception):
    """What a person who listens would meet."""


class Thing:
    """One object of the page, as it was when it was looked at."""

    def __init__(self, accessible, depth):
        self.accessible = accessible
        self.depth = depth
        self.role = accessible.getRoleName()
        self.name = plain(accessible.name)
        self.states = {pyatspi.stateToString(state) for state in accessible.getState().getStates()}
        self.attributes = dict(attribute.split(":", 1) for attribute in accessible.getAttributes())

    def __repr__(self):
        return f"{self.role} {self.name!r}"

    @property
    def level(self):
        return int(self.attributes.get("level", 0))

    @property
    def is_live(self):
        return self.attributes.get("container-live") == "polite"


def plain(text):
    """Without the marks that set names apart: a voice does not say them."""
    return "".join(letter for letter in text or "" if letter not in "\u2066\u2067\u2068\u2069").strip()


def spoken(accessible):
    """What an object says: its text, else its name."""
    try:
        return accessible.queryText().getText(0, -1)
    except (AttributeError, NotImplementedError):
        return getattr(accessible, "name", "")


class Reader:
    """The window and what was heard of it."""

    def __init__(self):
        self.heard = []
        # What got the focus, one after the other.
        self.focus = []

    def hear(self, event):
        try:
            source = event.source
            attributes = dict(attribute.split(":", 1) for attribute in source.getAttributes())
            live = attributes.get("container-live") == "polite"
            text = plain(event.any_data if isinstance(event.any_data, str) else spoken(event.any_data))
            if event.type.startswith("object:state-changed:focused") and event.detail1:
                self.focus.append(plain(source.name))
            self.heard.append((event.type, source.getRoleName(), plain(source.name), text, live))
        except Exception:  # noqa: BLE001: what is gone by now was not worth hearing
            pass

    def document(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.name == "enrollment-helper":
                return pyatspi.findDescendant(application, lambda found: found.getRoleName() == "document web")
        return None

    def things(self):
        """The page in reading order."""
        found = []

        def walk(accessible, depth):
            try:
                found.append(Thing(accessible, depth))
                children = list(accessible)
            except Exception:  # noqa: BLE001: the page went on meanwhile
                return
            for child in children:
                if child is not None:
                    walk(child, depth + 1)

        document = self.document()
        if document is not None:
            # The library keeps what it was told once; a page that changes while it is read would be half old.
            document.clear_cache()
            walk(document, 0)
        return found

    def until(self, what, look):
        """Waits until `look` of the page gives something."""
        end = time.monotonic() + LIMIT
        while time.monotonic() < end:
            found = look(self.things())
            if found:
                return found
            time.sleep(0.2)
        raise Wrong(f"not within {LIMIT} s: {what}; the page: {self.things()}")

    def focused(self):
        return next((thing for thing in self.things() if "focused" in thing.states and thing.role != "document web"), None)

    def tab(self):
        """Presses Tab and waits until something says that it has the focus now; its name."""
        before = len(self.focus)
        press("Tab")
        end = time.monotonic() + 3
        while len(self.focus) == before and time.monotonic() < end:
            time.sleep(0.02)
        return self.focus[-1] if len(self.focus) > before else None

    def focus_on(self, look, what):
        """Presses Tab until the thing has the focus."""
        for _ in range(80):
            press("Tab")
            thing = self.focused()
            if thing is not None and look(thing):
                return thing
        raise Wrong(f"Tab never comes to {what}")


def press(key):
    subprocess.run(["xdotool", "key", key], check=True)
    time.sleep(0.12)


def headline(things):
    headings = [thing for thing in things if thing.role == "heading" and thing.level == 1]
    return headings[0] if headings else None


def page_is_sound(page, things):
    """What holds of every page."""
    first = [thing for thing in things if thing.role == "heading" and thing.level == 1]
    if len(first) != 1 or not first[0].name:
        raise Wrong(f"{page}: one headline is wanted, there are {first}")
    level = 0
    for thing in (thing for thing in things if thing.role == "heading"):
        if not thing.name:
            raise Wrong(f"{page}: a heading says nothing")
        if thing.level > level + 1 and level > 0:
            raise Wrong(f"{page}: {thing} is of level {thing.level} right under level {level}")
        level = thing.level
    for thing in things:
        if thing.role in ACTING and "focusable" in thing.states and not thing.name:
            raise Wrong(f"{page}: a {thing.role} has no name")
        if thing.role in ("image", "icon", "graphic") and not thing.name:
            raise Wrong(f"{page}: a picture without words is told")
        if "\u27e6" in thing.name:
            raise Wrong(f"{page}: a text is missing: {thing}")
    landmarks = {thing.attributes.get("xml-roles") for thing in things if thing.role == "landmark"}
    if not {"navigation", "main"} <= landmarks:
        raise Wrong(f"{page}: landmarks are {landmarks}")
    if not any(thing.is_live for thing in things):
        raise Wrong(f"{page}: nothing on it is announced when it changes")


def focus_follows_reading_order(reader):
    """Tab goes through everything that acts, in the order in which it is read."""
    expected = [
        thing.name
        for thing in reader.things()
        if thing.role in ACTING and "focusable" in thing.states and "sensitive" in thing.states
    ]
    reader.focus_on(lambda thing: thing.name == expected[0], expected[0])
    seen = [expected[0]]
    for _ in range(len(expected) + 20):
        name = reader.tab()
        if name == expected[0]:
            break
        # What folds something away can be reached too; it is told by other names in different versions of the toolkit.
        if name in expected and seen[-1] != name:
            seen.append(name)
    if seen != expected:
        raise Wrong(f"Tab goes {seen}, the page reads {expected}")


def flow(reader):
    """The way of somebody who listens."""
    checked = lambda things: headline(things) if any(thing.attributes.get("id") == "check-again" for thing in things) else None  # noqa: E731
    reader.until("the checks are done", checked)
    page_is_sound("This computer", reader.things())
    focus_follows_reading_order(reader)

    # What is checked again is announced, politely, and the focus is not lost over it.
    reader.focus_on(lambda thing: thing.attributes.get("id") == "check-again", "the button that checks again")
    del reader.heard[:]
    press("Return")
    time.sleep(1)
    result = reader.until("the checks are done again", checked).name
    time.sleep(1)
    told = [text or name for _, _, name, text, live in reader.heard if live]
    if not told:
        raise Wrong(f"nothing is announced while it checks and when it has; heard {reader.heard}")
    if reader.focused() is None:
        raise Wrong(f"the focus is lost after checking again; the headline is {result}")

    # A guide opens on its title, and the way back leads to where it was opened.
    opener = reader.focus_on(lambda thing: thing.name.startswith("Show me how"), "a guide")
    del reader.heard[:]
    press("Return")
    title = reader.until("the guide has the focus", lambda things: next((t for t in things if t.role == "heading" and t.level == 1 and "focused" in t.states), None))
    if not title.name:
        raise Wrong("the guide's title says nothing")
    page_is_sound("a guide", reader.things())
    reader.focus_on(lambda thing: thing.attributes.get("id") == "back", "the way back")
    press("Return")
    reader.until("the focus is back where the guide was opened", lambda things: any(t.name == opener.name and "focused" in t.states for t in things))

    # What is found for what is typed is counted aloud, and each time anew.
    reader.focus_on(lambda thing: thing.name == "Look up an error", "the page of errors")
    press("Return")
    reader.until("the page of errors has the focus", lambda things: any(t.role == "heading" and t.level == 1 and "focused" in t.states for t in things))
    reader.focus_on(lambda thing: thing.attributes.get("id") == "error-text", "the box")
    for words, counted in (("0x801c0003", "answer"), ("the printer is out of paper", "not know"), ("0x80180014", "answer")):
        del reader.heard[:]
        press("ctrl+a")
        subprocess.run(["xdotool", "type", "--delay", "20", words], check=True)
        end = time.monotonic() + 10
        while time.monotonic() < end and not any(live and counted in (text or name) for _, _, name, text, live in reader.heard):
            time.sleep(0.1)
        if not any(live and counted in (text or name) for _, _, name, text, live in reader.heard):
            raise Wrong(f"what is found for {words!r} is not announced; heard {reader.heard}")

    for place in ("Look up an error", "Send to IT", "Settings"):
        reader.focus_on(lambda thing, place=place: thing.name == place, place)
        press("Return")
        reader.until(f"{place} has the focus", lambda things: any(t.role == "heading" and t.level == 1 and "focused" in t.states for t in things))
        page_is_sound(place, reader.things())


def main(program, out):
    reader = Reader()
    for kind in ("object:text-changed:insert", "object:children-changed:add", "object:state-changed:focused", "object:announcement"):
        pyatspi.Registry.registerEventListener(reader.hear, kind)
    manager = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    window = subprocess.Popen([program], stderr=subprocess.DEVNULL)

    def run():
        try:
            flow(reader)
            out.append("")
        except Wrong as wrong:
            out.append(str(wrong))
        except Exception:  # noqa: BLE001: whatever it is, the test must end and say it
            out.append(traceback.format_exc())
        finally:
            for process in (window, manager):
                process.kill()
                process.wait()
            pyatspi.Registry.stop()

    threading.Thread(target=run, daemon=True).start()
    pyatspi.Registry.start()


if __name__ == "__main__":
    said = []
    main(sys.argv[1], said)
    print("\n".join(said) or "heard nothing to complain about")
    sys.exit(0 if said == [""] else 1)
