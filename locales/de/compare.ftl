# Die Rechte, die mehrere Anleitungen von einem PSA-System verlangen, nebeneinander.

# $psa: Name des PSA-Systems
compare-title = Rechte in { $psa }
# $question, $answer: in den Worten der Anleitung
compare-answer = { $question } { $answer }
# Ein Vermerk neben einem Recht
compare-mark-deletes = kann löschen
compare-mark-wide = Administratorrecht
# $guide: Name eines Produkts
compare-mark-only = nur { $guide }
compare-mark-conflict = Widerspruch
# Neben dem, was eine Anleitung verlangt
compare-note-rest = gilt für alles andere
compare-note-temporary = nur vorübergehend
compare-note-open = nur bei manchen Antworten
compare-cell-free = Ihre Entscheidung
# $level: Name der Stufe, die kopiert wird
compare-cell-copy = Kopie von { $level }
# $entries: Namen der Einträge
compare-cell-entries = nur { $entries }
compare-cell-unlimited = nicht eingeschränkt
# Was eine Rolle für alle braucht
compare-union-nothing = nichts
compare-union-differs = nicht vereinbar
compare-setting-number = Anzahl
compare-setting-list = Liste
compare-setting-level = Stufe
# $psa: Name des PSA-Systems
compare-guide-names-nothing = Diese Anleitung nennt keine Rechte in { $psa }.
compare-guide-ends = Bei diesen Antworten endet die Anleitung vorzeitig und verlangt nichts.
compare-guide-elsewhere = Ein Teil ihrer Rechte steht in einem Bild, einer Datei oder auf einer anderen Seite. Diese fehlen hier.
compare-guide-from-pages = Noch niemand hat diese Anleitung an der Konsole durchgespielt.
compare-rest-unclear = Was für alles andere gilt, ist verschieden oder lässt sich auf zwei Arten lesen.
compare-quiet =
    { $count ->
        [one] Eine weitere Einstellung dieser Rechte ist weggelassen: Dort verlangt keine Anleitung etwas.
       *[other] { $count } weitere Einstellungen dieser Rechte sind weggelassen: Dort verlangt keine Anleitung etwas.
    }
# $path: Recht und Einstellung. $off: Produkte, deren Anleitung „keine“ sagt. $on: Produkte, die das Recht brauchen
compare-conflict = { $path }: nötig für { $on }, laut Anleitung aus für { $off }.
# $guides: Namen von Produkten
compare-differs = { $path }: Die Anleitungen für { $guides } verlangen verschiedene Einstellungen. Keine Einstellung schließt die anderen ein.
compare-unclear = { $path }: Was die Seite eines Herstellers sagt, lässt sich auf zwei Arten lesen. Vergleichen Sie mit der Seite.
# $guide: Name eines Produkts. $count: Einstellungen
compare-excess =
    { $count ->
        [0] { $guide } bekommt nichts, was die Anleitung nicht verlangt.
        [one] { $guide } bekommt eine Einstellung mehr, als die Anleitung verlangt.
       *[other] { $guide } bekommt { $count } Einstellungen mehr, als die Anleitung verlangt.
    }
compare-excess-deletes =
    { $count ->
        [one] Mit einer davon lassen sich Datensätze löschen.
       *[other] Mit { $count } davon lassen sich Datensätze löschen.
    }
compare-excess-against =
    { $count ->
        [one] Eine davon soll nach der Anleitung aus sein; eine Prüfung dieser Einrichtung meldet, dass die Rolle mehr darf als erforderlich.
       *[other] { $count } davon sollen nach der Anleitung aus sein; eine Prüfung dieser Einrichtung meldet, dass die Rolle mehr darf als erforderlich.
    }
compare-excess-unknown =
    { $count ->
        [one] Bei einer Einstellung lässt sich das nicht sagen.
       *[other] Bei { $count } Einstellungen lässt sich das nicht sagen.
    }
compare-impossible = Eine Rolle reicht hier nicht für alle: Manche Anleitungen verlangen Einstellungen, die sich nicht vereinbaren lassen.
# $roles, $keys: Zahlen
compare-each =
    Einzurichten und zu pflegen: { $roles ->
        [one] eine Rolle
       *[other] { $roles } Rollen
    }, { $keys ->
        [0] ohne geheime Schlüssel des PSA-Systems.
        [one] mit einem geheimen Schlüssel.
       *[other] mit { $keys } geheimen Schlüsseln.
    } Kein Produkt bekommt mehr, als seine Anleitung verlangt.
# Die letzten Prüfungen
# $guide: Name eines Produkts. $day: ein Tag
compare-checked-at = { $guide }: geprüft am { $day }
compare-checked-never = { $guide }: noch nicht geprüft
compare-checked-practice = Übung: Simulierte Mandanten haben das geantwortet.
compare-checked-outdated = Seitdem haben sich Antworten, Werte oder Schlüssel geändert. Was diese Prüfung sah, gilt deshalb als nicht gesehen.
compare-checked-unread = Diese Prüfung stammt von einer anderen Version von Lotse und ist hier nicht lesbar. Prüfen Sie noch einmal.
# $fits, $lacking, $missing, $wider, $unseen: Einstellungen
compare-checked-counts = Wie nötig: { $fits }. Fehlt: { $lacking }. Würde fehlen: { $missing }. Mehr als nötig: { $wider }. Nicht gesehen oder nicht vergleichbar: { $unseen }.
# $found: was die Prüfung sah. $wanted: was eine Rolle für alle braucht
compare-checked-line = hat { $found }, eine Rolle für alle braucht { $wanted }
compare-assumed = angenommen
compare-right = Recht
