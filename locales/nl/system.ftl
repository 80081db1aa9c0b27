# Words that the operating system shows outside the window.

# The menu of macOS, with the words that Apple uses
menu-about = Over Lotse
menu-settings = Instellingen…
menu-hide = Verberg Lotse
menu-hide-others = Verberg andere
menu-show-all = Toon alles
menu-quit = Stop Lotse
menu-edit = Wijzig
menu-undo = Herstel
menu-redo = Opnieuw
menu-cut = Knip
menu-copy = Kopieer
menu-paste = Plak
menu-select-all = Selecteer alles
menu-window = Venster
menu-minimise = Minimaliseer
menu-close = Sluit venster

# The installer for Windows
installer-still-open = Lotse is nog geopend. Sluit Lotse en kies daarna ‘Opnieuw proberen’.
installer-web-view = Microsoft WebView2 wordt geïnstalleerd…
installer-no-web-view = Lotse heeft voor het venster Microsoft WebView2 nodig. Dat staat nog niet op deze computer. Installeer ‘WebView2 Runtime’ van Microsoft en start daarna Lotse.
installer-hand-over = Lotse-overdracht
installer-guide = Lotse-handleiding

# De melding na meerdere controles
notify-title = Lotse
# $all (number): alle controles van de lijst. $rest (number): die waarbij niet alles klopt
notify-checks-done =
    { $rest ->
        [0] { $all ->
            [one] De controle is klaar. Alles klopt.
           *[other] Alle { $all } controles zijn klaar. Alles klopt.
        }
        [one] { $all ->
            [one] De controle is klaar. Je moet nog iets doen.
           *[other] Alle { $all } controles zijn klaar. Bij één moet je nog iets doen.
        }
       *[other] Alle { $all } controles zijn klaar. Bij { $rest } moet je nog iets doen.
    }
notify-checks-paused = De controles zijn gepauzeerd. Lotse laat zien waarom.
