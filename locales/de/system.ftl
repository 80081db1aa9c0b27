# Words that the operating system shows outside the window.

# The menu of macOS, with the words that Apple uses
menu-about = Über Lotse
menu-settings = Einstellungen …
menu-hide = Lotse ausblenden
menu-hide-others = Andere ausblenden
menu-show-all = Alle einblenden
menu-quit = Lotse beenden
menu-edit = Bearbeiten
menu-undo = Widerrufen
menu-redo = Wiederholen
menu-cut = Ausschneiden
menu-copy = Kopieren
menu-paste = Einsetzen
menu-select-all = Alles auswählen
menu-window = Fenster
menu-minimise = Im Dock ablegen
menu-close = Fenster schließen
