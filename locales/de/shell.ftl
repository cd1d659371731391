### Was das System um die Seite herum zeigt: die Menüs von macOS und eine Meldung, wo keine Seite gezeigt werden kann.

shell-no-webview = Enrollment Helper braucht die Microsoft Edge WebView2-Laufzeit, die auf diesem Computer fehlt. Bitten Sie Ihr IT-Team, sie zu installieren, oder führen Sie in einem Terminal enrollment-helper-cli check aus.

window-menu-about = Über Enrollment Helper
window-menu-hide = Enrollment Helper ausblenden
window-menu-hide-others = Andere ausblenden
window-menu-show-all = Alle einblenden
window-menu-quit = Enrollment Helper beenden
window-menu-file = Ablage
window-menu-close = Fenster schließen
window-menu-edit = Bearbeiten
window-menu-undo = Widerrufen
window-menu-redo = Wiederholen
window-menu-cut = Ausschneiden
window-menu-copy = Kopieren
window-menu-paste = Einsetzen
window-menu-select-all = Alles auswählen
window-menu-window = Fenster
window-menu-minimize = Im Dock ablegen
window-menu-zoom = Zoomen
