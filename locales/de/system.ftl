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

# The installer for Windows
installer-still-open = Lotse ist noch geöffnet. Schließen Sie Lotse und wählen Sie dann „Wiederholen“.
installer-web-view = Microsoft WebView2 wird installiert …
installer-no-web-view = Lotse braucht für sein Fenster Microsoft WebView2. Auf diesem Computer fehlt es noch. Installieren Sie „WebView2 Runtime“ von Microsoft und starten Sie dann Lotse.
installer-hand-over = Lotse-Übergabe
installer-guide = Lotse-Anleitung

# Die Benachrichtigung nach mehreren Prüfungen
notify-title = Lotse
# $all (number): alle Prüfungen der Liste. $rest (number): davon die, bei denen nicht alles richtig ist
notify-checks-done =
    { $rest ->
        [0] { $all ->
            [one] Die Prüfung ist erledigt. Alles ist richtig.
           *[other] Alle { $all } Prüfungen sind erledigt. Alles ist richtig.
        }
        [one] { $all ->
            [one] Die Prüfung ist erledigt. Sie müssen sich darum kümmern.
           *[other] Alle { $all } Prüfungen sind erledigt. Um eine müssen Sie sich kümmern.
        }
       *[other] Alle { $all } Prüfungen sind erledigt. Um { $rest } müssen Sie sich kümmern.
    }
notify-checks-paused = Die Prüfungen sind pausiert. Lotse zeigt, warum.
