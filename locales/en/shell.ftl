### What the system shows around the page: the menus of macOS, and a message where no page can be shown.

shell-no-webview = Enrollment Helper needs the Microsoft Edge WebView2 Runtime, which is missing on this computer. Ask your IT team to install it, or run enrollment-helper-cli check in a terminal.

window-menu-about = About Enrollment Helper
window-menu-hide = Hide Enrollment Helper
window-menu-hide-others = Hide Others
window-menu-show-all = Show All
window-menu-quit = Quit Enrollment Helper
window-menu-file = File
window-menu-close = Close Window
window-menu-edit = Edit
window-menu-undo = Undo
window-menu-redo = Redo
window-menu-cut = Cut
window-menu-copy = Copy
window-menu-paste = Paste
window-menu-select-all = Select All
window-menu-window = Window
window-menu-minimize = Minimize
window-menu-zoom = Zoom
