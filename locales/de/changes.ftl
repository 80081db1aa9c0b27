# Was sich an einer Anleitung von einem Stand zum nächsten geändert hat. Der Satz einer Aktion steht in $what, $old oder $new, mit Punkt.

# $what: der Satz einer Aktion, oder was eine Nachricht der Anleitung sagt
changes-new = Neu: { $what }
changes-gone = Nicht mehr nötig: { $what }
changes-now = Geändert: { $what }
changes-new-note = Neuer Hinweis: { $what }
changes-new-warn = Neue Warnung: { $what }
changes-gone-note = Dieser Hinweis entfällt: { $what }
changes-gone-warn = Diese Warnung entfällt: { $what }
# Was entfällt und keine Worte mehr hat
changes-lost-note = Ein Hinweis wurde entfernt.
changes-lost-warn = Eine Warnung wurde entfernt.
changes-lost-action = Ein Punkt wurde entfernt.
# Steht anstelle von Text, den der Autor noch nicht geschrieben hat
changes-wordless = noch ohne Text
# $old, $new: zwei Sätze
changes-instead = Bisher: { $old } Jetzt: { $new }
# $label: ein Feld auf dem Bildschirm. $old, $new: was darin eingegeben oder ausgewählt wird
changes-value = { $label }: statt { $old } jetzt { $new }
# $what: der Satz einer Aktion, oder was eine Nachricht der Anleitung sagt
changes-moved = Steht im Schritt jetzt an anderer Stelle: { $what }
changes-action-optional = Jetzt optional: { $what }
changes-action-required = Nicht mehr optional: { $what }
# $reason: warum das nötig ist
changes-action-because = { $what } Der Grund ist jetzt: { $reason }
changes-action-because-gone = Ein Grund wird nicht mehr genannt: { $what }
# $versions: wie „Ab Version 3.45“
changes-action-versions = { $what } Gilt jetzt: { $versions }
changes-action-versions-all = Gilt jetzt für alle Versionen: { $what }
# $condition: die Antworten, von denen es ab jetzt abhängt, als Satz
changes-action-condition = { $what } { $condition }
changes-action-condition-gone = Hängt nicht mehr von den Antworten ab: { $what }
changes-action-routes = Die Wege sind anders aufgeteilt: { $what }

# Der Schritt als Ganzes

changes-step-unnamed = Ein früherer Schritt
changes-step-wordless = Ein Schritt ohne Text
changes-step-first = Kommt jetzt zuerst.
# $step: Titel eines anderen Schritts
changes-step-after = Kommt jetzt nach „{ $step }“.
# $old, $new: Namen von Produkten
changes-step-vendor = Findet jetzt in { $new } statt, nicht mehr in { $old }.
changes-step-optional = Ist jetzt optional.
changes-step-required = Ist nicht mehr optional.
changes-step-stop = Die Anleitung endet jetzt hier.
changes-step-no-stop = Die Anleitung geht nach diesem Schritt jetzt weiter.
# $condition: die Antworten, von denen es abhängt, als Satz
changes-condition = Hängt jetzt von anderen Antworten ab. { $condition }
changes-condition-gone = Hängt nicht mehr von Ihren Antworten ab.
# $label: ein Abschnitt auf dem Bildschirm
changes-area = Jetzt im Abschnitt { $label }.
changes-area-gone = Nicht mehr im Abschnitt { $label }.
# $what: worin die Anleitung von der Seite abweicht
changes-deviation = Neue Abweichung von der Herstellerseite: { $what }
changes-deviation-gone = Diese Abweichung von der Herstellerseite entfällt: { $what }
changes-deviation-lost = Eine Abweichung von der Herstellerseite wurde entfernt.

# Rechte. $path: Modul und Funktion, oder der Pfad zu einem Häkchen. $column: Überschrift einer Spalte

# $what: Pfad, und was dort einzustellen ist
changes-row-new = Neues Recht: { $what }
changes-row-gone = Dieses Recht wird nicht mehr verlangt: { $path }
# $old, $new: zwei Pfade
changes-row-place = Das Recht steht anderswo: statt { $old } jetzt { $new }
# $old, $new: zwei Stufen, wie auf dem Bildschirm
changes-cell = { $path }, { $column }: statt { $old } jetzt { $new }
# $condition: die Antworten, von denen es ab jetzt abhängt, als Satz
changes-cell-condition = { $path }, { $column }: { $condition }
# $what: welche Zahl einzutragen ist
changes-row-number = { $path }: { $what }
changes-row-number-gone = { $path }: Eine Zahl wird nicht mehr eingetragen.
# $reason: warum das Recht nötig ist
changes-row-reason = { $path }: Der Grund ist jetzt: { $reason }
changes-row-reason-gone = { $path }: Ein Grund wird nicht mehr genannt.
changes-row-also = { $path }: Die Angabe zur zweiten Stelle auf dem Bildschirm hat sich geändert.
# $step: Titel eines späteren Schritts
changes-row-until = { $path }: Gilt jetzt nur vorläufig. Im Schritt „{ $step }“ nehmen Sie es zurück.
changes-row-until-gone = { $path }: Bleibt jetzt auf Dauer.
changes-row-list = { $path }: Dahinter steht jetzt eine andere Liste.
# $condition: die Antworten, von denen es ab jetzt abhängt, als Satz
changes-row-condition = { $path }: { $condition }
# Steht in $condition
changes-always = Hängt nicht mehr von den Antworten ab.
# $old, $new: zwei Stufen, wie auf dem Bildschirm
changes-others = Alles ohne eigene Zeile: statt { $old } jetzt { $new }
# $matrix: Titel einer Tabelle oder Liste
changes-matrix-place = { $matrix }: Die Tabelle steht jetzt an anderer Stelle auf dem Bildschirm oder hat einen anderen Ausgangspunkt.
# $others: was für alles andere gilt, als Satz
changes-matrix-meaning = { $matrix }: Die Einträge bedeuten jetzt etwas anderes. { $others }
# $now: was jetzt gilt, als Satz
changes-matrix-now = { $matrix }: Jetzt gilt: { $now }
changes-ports-gone = Die Anleitung nennt keine Ports mehr.
# $url: eine Adresse
changes-matrix-address = { $matrix }: Der Hersteller zeigt sie jetzt auf einer anderen Seite: { $url }
changes-matrix-read = { $matrix }: Die Seite des Herstellers wurde noch einmal angesehen. Vergleichen Sie die Rechte mit ihr.
changes-matrix-unnamed = Eine Tabelle
# $matrix: Titel einer Liste. $label: ein Eintrag darin. $region: eine Region. $address: eine IP-Adresse oder ein Netz
changes-entry-new = { $matrix }: neu: { $label }
changes-entry-gone = { $matrix }: entfällt: { $label }
changes-entry-changed = { $matrix }: Grund oder Bedingung geändert: { $label }
changes-address-new = { $matrix }, { $region }: neu: { $address }
changes-address-gone = { $matrix }, { $region }: entfällt: { $address }

# Außerhalb der Schritte

changes-products = Die Anleitung verbindet jetzt andere Produkte.
# $question: eine Frage. $answer: eine Antwort darauf
changes-question-new = Neue Frage: „{ $question }“
changes-question-gone = Wird nicht mehr gefragt: „{ $question }“
changes-question-lost = Eine Frage wird nicht mehr gestellt.
changes-question-condition = Wird jetzt bei anderen Antworten gefragt: „{ $question }“
changes-answer-new = Neue Antwort auf „{ $question }“: „{ $answer }“
changes-answer-gone = Keine Antwort mehr auf „{ $question }“: „{ $answer }“
changes-answer-lost = „{ $question }“ hat eine Antwort weniger.
# $credential: Name einer Angabe, die man mitnimmt
changes-credential-new = Wird zusätzlich gebraucht: { $credential }
changes-credential-gone = Wird nicht mehr gebraucht: { $credential }
changes-credential-lost = Eine Angabe wird nicht mehr gebraucht.
# $what: was ab jetzt gilt, als Satz
changes-credential-now = { $credential }: { $what }
# Diese stehen in $what
changes-credential-always = Lässt sich jetzt jederzeit wieder ansehen.
changes-credential-endless = Läuft nicht mehr ab.
changes-credential-secret = Ist jetzt geheim.
changes-credential-open = Ist nicht mehr geheim.
# $vendor: Name eines Produkts. $vendors: Namen von Produkten
changes-credential-from = Kommt jetzt aus { $vendor }.
changes-credential-goes = Wird jetzt in diesen Produkten eingetragen: { $vendors }
changes-credential-stays = Muss nirgends mehr eingetragen werden.
changes-credential-kind = Wird bei einer Prüfung jetzt anders verwendet.
changes-credential-format = Hat jetzt ein anderes Format.
changes-credential-condition = Wird jetzt bei anderen Antworten gebraucht.
# $page: Titel einer Seite des Herstellers, in ihrer Sprache. $day: ein Datum
changes-source-new = Neue Seite: { $page }
changes-source-gone = Diese Seite ist keine Quelle mehr: { $page }
changes-source-read = Am { $day } neu gelesen: { $page }
changes-source-different = Die Angaben zu dieser Seite haben sich geändert: { $page }
# $procedure: Titel eines Ablaufs für später. $step: Titel eines Schritts daraus
changes-follow-up-new = Neuer Ablauf für später: „{ $procedure }“
changes-follow-up-gone = Dieser Ablauf für später entfällt: „{ $procedure }“
changes-follow-up-lost = Ein Ablauf für später wurde entfernt.
changes-follow-up-different = Gilt jetzt für einen anderen Anlass: „{ $procedure }“
changes-follow-up-step-new = Für später, „{ $procedure }“: neuer Schritt „{ $step }“
changes-follow-up-step-gone = Für später, „{ $procedure }“: Schritt „{ $step }“ entfällt
changes-follow-up-step-moved = Für später, „{ $procedure }“: Schritt „{ $step }“ steht jetzt an anderer Stelle
# $what: was darin anders ist, als Satz
changes-follow-up-step = Für später, „{ $procedure }“, „{ $step }“: { $what }
# $what: was nach der Anleitung kommt
changes-next-new = Neu unter „Wie es weitergeht“: { $what }
changes-next-gone = Nicht mehr unter „Wie es weitergeht“: { $what }
changes-next-lost = Unter „Wie es weitergeht“ wurde etwas entfernt.
changes-next-different = Führt jetzt anderswohin: { $what }

# Was sich sonst ändern kann
changes-others-gone = Die Anleitung sagt nicht mehr, was für alles andere gilt.
# $path: wo das Recht auf dem Bildschirm steht
changes-row-lost = { $path }: Welche Spalte eine Stufe hat, ist jetzt anders angegeben.
# $what: was der Anleitung fehlt
changes-gap = Neuer Hinweis, was in dieser Anleitung fehlt: { $what }
changes-gap-gone = Fehlt nicht mehr: { $what }
changes-gap-lost = Ein Hinweis, was in dieser Anleitung fehlt, wurde entfernt.
# $what: was vorher da sein muss
changes-prerequisite = Vorher nötig: { $what }
changes-prerequisite-gone = Vorher nicht mehr nötig: { $what }
changes-prerequisite-lost = Etwas, das vorher nötig war, wurde entfernt.
changes-credential-changed-by = ändert sich jetzt durch andere Aktionen
