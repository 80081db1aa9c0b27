; From locales/, written by `cargo xtask bindings`.
!macro LOTSE_WORDS
LangString installer-still-open ${LANG_GERMAN} "Lotse ist noch geöffnet. Schließen Sie Lotse und wählen Sie dann „Wiederholen“."
LangString installer-web-view ${LANG_GERMAN} "Microsoft WebView2 wird installiert …"
LangString installer-no-web-view ${LANG_GERMAN} "Lotse braucht für sein Fenster Microsoft WebView2. Auf diesem Computer fehlt es noch. Installieren Sie „WebView2 Runtime“ von Microsoft und starten Sie dann Lotse."
LangString installer-hand-over ${LANG_GERMAN} "Lotse-Übergabe"
LangString installer-guide ${LANG_GERMAN} "Lotse-Anleitung"
LangString installer-still-open ${LANG_DUTCH} "Lotse is nog geopend. Sluit Lotse en kies daarna ‘Opnieuw proberen’."
LangString installer-web-view ${LANG_DUTCH} "Microsoft WebView2 wordt geïnstalleerd…"
LangString installer-no-web-view ${LANG_DUTCH} "Lotse heeft voor het venster Microsoft WebView2 nodig. Dat staat nog niet op deze computer. Installeer ‘WebView2 Runtime’ van Microsoft en start daarna Lotse."
LangString installer-hand-over ${LANG_DUTCH} "Lotse-overdracht"
LangString installer-guide ${LANG_DUTCH} "Lotse-handleiding"
LangString installer-still-open ${LANG_ENGLISH} "Lotse is still open. Close Lotse, then choose Retry."
LangString installer-web-view ${LANG_ENGLISH} "Installing Microsoft WebView2…"
LangString installer-no-web-view ${LANG_ENGLISH} "Lotse needs Microsoft WebView2 to show its window. It is not on this computer yet. Install “WebView2 Runtime” from Microsoft, then start Lotse."
LangString installer-hand-over ${LANG_ENGLISH} "Lotse hand-over"
LangString installer-guide ${LANG_ENGLISH} "Lotse guide"
!macroend
