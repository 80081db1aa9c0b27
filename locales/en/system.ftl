# Words that the operating system shows outside the window.

# The menu of macOS, with the words that Apple uses
menu-about = About Lotse
menu-settings = Settings…
menu-hide = Hide Lotse
menu-hide-others = Hide Others
menu-show-all = Show All
menu-quit = Quit Lotse
menu-edit = Edit
menu-undo = Undo
menu-redo = Redo
menu-cut = Cut
menu-copy = Copy
menu-paste = Paste
menu-select-all = Select All
menu-window = Window
menu-minimise = Minimise
menu-close = Close Window

# The installer for Windows
installer-still-open = Lotse is still open. Close Lotse, then choose Retry.
installer-web-view = Installing Microsoft WebView2…
installer-no-web-view = Lotse needs Microsoft WebView2 to show its window. It is not on this computer yet. Install “WebView2 Runtime” from Microsoft, then start Lotse.
installer-hand-over = Lotse hand-over
installer-guide = Lotse guide

# The notification after several checks
notify-title = Lotse
# $all (number): all checks of the list. $rest (number): those where not everything is correct
notify-checks-done =
    { $rest ->
        [0] { $all ->
            [one] The check is done. Everything is correct.
           *[other] All { $all } checks are done. Everything is correct.
        }
        [one] { $all ->
            [one] The check is done. It needs your attention.
           *[other] All { $all } checks are done. One needs your attention.
        }
       *[other] All { $all } checks are done. { $rest } need your attention.
    }
notify-checks-paused = The checks are paused. Lotse shows the reason.
