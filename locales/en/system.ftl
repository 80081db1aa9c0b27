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
