# Why a call to a vendor got no usable answer. failure-<code> is a short title, which also stands behind a colon;
# .fix says what to do next. Variables everywhere:
#   $host     the server that was asked
#   $proxy    the proxy, as host:port

## The way to the server

# $host (string): the server
# $typed (string): whether a person typed its name. Only to choose by
failure-dns =
    { $typed ->
        [false] { $host } ist von diesem Rechner aus nicht zu finden
       *[true] Der Servername { $host } wurde nicht gefunden
    }
    .fix =
        { $typed ->
            [false] Prüfen Sie, ob dieser Rechner online ist und ob VPN- oder DNS-Einstellungen ihn daran hindern, Server im Internet zu finden. Versuchen Sie es dann noch einmal.
           *[true] Prüfen Sie die Adresse auf Tippfehler. Stimmt sie, dann prüfen Sie Netzwerk und VPN und versuchen Sie es noch einmal.
        }
# $host (string): the server
failure-connect = { $host } ist nicht zu erreichen
    .fix = Prüfen Sie, ob dieser Rechner online ist und ob ihn die Firewall auf Port 443 zu { $host } lässt. Ist es Ihr eigener Server, dann prüfen Sie, ob er läuft.
# $host (string): the server
failure-handshake = Mit { $host } kommt keine sichere Verbindung zustande
    .fix = Prüfen Sie, ob das die Adresse der Weboberfläche ist und ob sie über https erreichbar ist. Der Server braucht ein Update, wenn er nur TLS 1.1 oder älter beherrscht, nur alte Verfahren (CBC) anbietet oder einen Schlüssel unter 2048 Bit hat. Fragen Sie dazu seinen Betreiber.
# $host (string): the server
# $seconds (string): how long it was waited for
failure-timed-out = { $host } hat nach { $seconds } s noch nicht geantwortet
    .fix = Prüfen Sie in einer Minute noch einmal. Hilft das nicht, fragen Sie Ihre Netzwerkbetreuung, ob eine Firewall oder ein Proxy die Verbindung aufhält.
# $host (string): the server
failure-broke-off = Die Verbindung zu { $host } ist abgebrochen
    .fix = Prüfen Sie noch einmal. Hilft das nicht, fragen Sie Ihre Netzwerkbetreuung, ob eine Firewall oder ein Virenscanner die Verbindung trennt.

## Certificates

# $host (string): the server
# $issuer (string): who issued its certificate
failure-untrusted = Dieser Rechner vertraut dem Zertifikat von { $host } nicht; ausgestellt hat es { $issuer }
    .fix = Gehört { $issuer } zu Ihrer Firma, dann untersucht deren Proxy oder Virenscanner verschlüsselte Verbindungen. Lassen Sie sich von der IT das Zertifikat dieser Zertifizierungsstelle geben und wählen Sie es in den Einstellungen als CA-Datei, oder lassen Sie { $host } davon ausnehmen. Kennen Sie { $issuer } nicht, machen Sie in diesem Netzwerk nicht weiter.
    .fix-terminal = Gehört { $issuer } zu Ihrer Firma, dann untersucht deren Proxy oder Virenscanner verschlüsselte Verbindungen. Lassen Sie sich von der IT das Zertifikat dieser Zertifizierungsstelle geben und geben Sie die Datei mit --ca-file an, oder lassen Sie { $host } davon ausnehmen. Kennen Sie { $issuer } nicht, machen Sie in diesem Netzwerk nicht weiter.
# $host (string): the server
# $issuer (string): who issued its certificate
# $detail (string): what is wrong with it. Only to choose by
failure-certificate =
    { $detail ->
        [expired] Das Zertifikat von { $host } ist abgelaufen; ausgestellt hat es { $issuer }
        [not-yet] Das Zertifikat von { $host } gilt noch nicht; ausgestellt hat es { $issuer }
        [name] Das Zertifikat, das von { $host } kam, gilt für einen anderen Namen; ausgestellt hat es { $issuer }
        [revoked] Das Zertifikat von { $host } ist widerrufen; ausgestellt hat es { $issuer }
        [self-signed] Das Zertifikat von { $host } ist selbst signiert; keine Zertifizierungsstelle hat es ausgestellt ({ $issuer })
        [version] Das Zertifikat von { $host } ist veraltet (X.509 Version 1); ausgestellt hat es { $issuer }
        [weak] Der Schlüssel im Zertifikat von { $host } ist zu kurz; ausgestellt hat es { $issuer }
       *[other] Das Zertifikat von { $host } ist nicht zu gebrauchen; ausgestellt hat es { $issuer }
    }
    .fix =
        { $detail ->
            [expired] Prüfen Sie Datum und Uhrzeit dieses Rechners. Stimmen sie, dann muss das Zertifikat erneuert werden; fragen Sie den Betreiber von { $host }.
            [not-yet] Prüfen Sie Datum und Uhrzeit dieses Rechners. Stimmen sie, dann fragen Sie den Betreiber von { $host }.
            [name] Prüfen Sie die Adresse auf Tippfehler. Stimmt sie, dann antwortet etwas anderes an der Stelle von { $host }: eine Anmeldeseite des Netzwerks, ein Proxy oder ein falscher DNS-Eintrag.
            [self-signed] Ist es Ihr eigener Server, dann lassen Sie sich vom Betreiber das Zertifikat geben und wählen Sie es in den Einstellungen als CA-Datei, oder lassen Sie ein Zertifikat einer anerkannten Zertifizierungsstelle einspielen. Ist es der Server eines Herstellers, dann machen Sie in diesem Netzwerk nicht weiter.
            [version] Es wurde mit einem alten Werkzeug erstellt. Der Betreiber von { $host } muss ein neues Zertifikat ausstellen (X.509 Version 3, mit dem Namen des Servers).
            [weak] Der Betreiber von { $host } muss das Zertifikat mit einem Schlüssel von mindestens 2048 Bit erneuern.
           *[other] Machen Sie in diesem Netzwerk nicht weiter. Fragen Sie den Betreiber von { $host } oder die IT Ihrer Firma.
        }
    .fix-terminal =
        { $detail ->
            [self-signed] Ist es Ihr eigener Server, dann lassen Sie sich vom Betreiber das Zertifikat geben und geben Sie es mit --ca-file an, oder lassen Sie ein Zertifikat einer anerkannten Zertifizierungsstelle einspielen. Ist es der Server eines Herstellers, dann machen Sie in diesem Netzwerk nicht weiter.
           *[other] { failure-certificate.fix }
        }

## The proxy

# $proxy (string): the proxy
# $offers (string): which sign-ins the proxy takes. Only to choose by
failure-proxy-sign-in =
    { $offers ->
        [windows] Der Proxy { $proxy } nimmt nur Windows-Anmeldungen an (NTLM, Negotiate)
        [other] Der Proxy { $proxy } verlangt eine Art der Anmeldung, die Lotse nicht kennt
       *[basic] Der Proxy { $proxy } verlangt Benutzernamen und Passwort
    }
    .fix =
        { $offers ->
            [windows] Lotse kann sich an einem Proxy nur mit Benutzernamen und Passwort anmelden (Basic). Bitten Sie den Betreiber des Proxys, diesen Rechner ohne Anmeldung durchzulassen oder Basic zu erlauben. Manche Firmen haben auf dem Rechner selbst einen kleinen Proxy, der alle Programme anmeldet; dann tragen Sie dessen Adresse in den Einstellungen ein.
            [other] Lotse kann sich an einem Proxy nur mit Benutzernamen und Passwort anmelden (Basic). Bitten Sie den Betreiber des Proxys, das zu erlauben oder diesen Rechner ohne Anmeldung durchzulassen.
           *[basic] Tragen Sie beides in den Einstellungen beim Proxy ein. Steht es schon dort, dann prüfen Sie es.
        }
    .fix-terminal =
        { $offers ->
            [windows] Lotse kann sich an einem Proxy nur mit Benutzernamen und Passwort anmelden (Basic). Bitten Sie den Betreiber des Proxys, diesen Rechner ohne Anmeldung durchzulassen oder Basic zu erlauben. Manche Firmen haben auf dem Rechner selbst einen kleinen Proxy, der alle Programme anmeldet; dann geben Sie dessen Adresse mit --proxy an.
            [other] { failure-proxy-sign-in.fix }
           *[basic] Geben Sie den Benutzernamen mit --proxy NAME@HOST:PORT an und das Passwort mit --secret-stdin proxy-password. Tun Sie das schon, dann prüfen Sie beides.
        }
# $proxy (string): the proxy
# $host (string): the server
# $status (string): the status of the proxy’s answer, or none
failure-proxy-refused =
    { $status ->
        [none] Der Proxy { $proxy } lässt { $host } nicht durch
       *[other] Der Proxy { $proxy } lässt { $host } nicht durch (Status { $status })
    }
    .fix =
        { $status ->
            [502] Der Proxy selbst erreicht { $host } nicht. Prüfen Sie die Adresse auf Tippfehler. Stimmt sie, dann fragen Sie den Betreiber des Proxys.
            [503] Der Proxy selbst erreicht { $host } nicht. Prüfen Sie die Adresse auf Tippfehler. Stimmt sie, dann fragen Sie den Betreiber des Proxys.
            [504] Der Proxy selbst erreicht { $host } nicht. Prüfen Sie die Adresse auf Tippfehler. Stimmt sie, dann fragen Sie den Betreiber des Proxys.
           *[other] Prüfen Sie die Adresse des Proxys in den Einstellungen. Stimmt sie, dann bitten Sie den Betreiber des Proxys, { $host } auf Port 443 freizugeben.
        }
    .fix-terminal =
        { $status ->
            [502] { failure-proxy-refused.fix }
            [503] { failure-proxy-refused.fix }
            [504] { failure-proxy-refused.fix }
           *[other] Prüfen Sie die Adresse des Proxys: die hinter --proxy, sonst die des Systems. Stimmt sie, dann bitten Sie den Betreiber des Proxys, { $host } auf Port 443 freizugeben.
        }
# $proxy (string): the proxy
failure-proxy-dead = Der Proxy { $proxy } antwortet nicht
    .fix = Prüfen Sie die Adresse des Proxys in den Einstellungen auf Tippfehler und ob dieser Rechner im richtigen Netzwerk ist. Hat dieses Netzwerk keinen Proxy, dann wählen Sie dort „Ohne Proxy“.
    .fix-terminal = Prüfen Sie die Adresse des Proxys auf Tippfehler (die hinter --proxy, sonst die des Systems) und ob dieser Rechner im richtigen Netzwerk ist.

## What came back

# $host (string): the server
failure-too-large = { $host } hat viel mehr Daten geschickt als erwartet
    .fix = Prüfen Sie, ob die Adresse stimmt. Wenn ja, versuchen Sie es später noch einmal und melden Sie es dem Lotse-Projekt.
# $host (string): the server
failure-cut = Lotse konnte eine Liste von { $host } nicht bis zum Ende lesen
    .fix = Prüfen Sie noch einmal. Hilft das nicht, vergleichen Sie die Oberfläche selbst mit dem Schritt: Gerade der Teil, der fehlt, kann wichtig sein.
# $host (string): the server
# $to (string): the server to which it refers
failure-redirected = { $host } leitet auf { $to } um
    .fix = Lotse folgt der Weiterleitung nicht, sonst gingen Schlüssel an einen anderen Server. Ist { $to } der richtige Server, geben Sie diese Adresse ein. Sonst ist es wahrscheinlich eine Anmeldeseite des Netzwerks: Melden Sie sich im Browser im Netzwerk an und prüfen Sie noch einmal.
# $host (string): the server
failure-redirected-inside = { $host } antwortet nicht, sondern leitet auf eine eigene Seite um
    .fix = Meist ist das die Anmeldeseite. Prüfen Sie, ob Sie die Adresse des API-Servers eingegeben haben. Wenn ja, fragen Sie den Betreiber, ob vor dem Server ein Gateway eine Anmeldung verlangt, und lassen Sie die API davon ausnehmen.
# $host (string): the server
# $typed (string): whether a person typed its name. Only to choose by
failure-page = { $host } hat eine Webseite statt Daten geschickt
    .fix =
        { $typed ->
            [false] Öffnen Sie im Browser irgendeine Seite: Vielleicht verlangt das Netzwerk eine Anmeldung. Wenn nicht, hat vermutlich ein Webfilter oder ein Proxy anstelle von { $host } geantwortet. Bitten Sie Ihre Netzwerkbetreuung, { $host } auf Port 443 durchzulassen.
           *[true] Öffnen Sie im Browser irgendeine Seite: Vielleicht verlangt das Netzwerk eine Anmeldung. Wenn nicht, prüfen Sie, ob Sie die Adresse des Servers eingegeben haben und nicht die einer einzelnen Seite. Stimmt die Adresse, dann hat vermutlich ein Webfilter oder ein Proxy geantwortet: Fragen Sie Ihre Netzwerkbetreuung.
        }
# $host (string): the server
# $status (string): the status of its answer
failure-out-of-order = { $host } ist gerade gestört oder überlastet (Status { $status })
    .fix = An Ihren Schlüsseln liegt es nicht. Prüfen Sie in einigen Minuten noch einmal. Hilft das nicht, sehen Sie auf der Statusseite des Herstellers nach oder fragen Sie den Betreiber des Servers.
# $host (string): the server
failure-unreadable = Lotse versteht die Antwort von { $host } nicht
    .fix = Prüfen Sie noch einmal. Hilft das nicht, prüfen Sie es selbst im Produkt; vielleicht hat sich die API geändert.

## What Lotse did not send

# $host (string): the server
failure-foreign-host = { $host } ist kein Server dieses Herstellers
    .fix = Prüfen Sie die Adresse. Es wurde nichts gesendet: Schlüssel gehen nur an den Hersteller, der sie ausgestellt hat.
failure-unsendable = In den Zugangsdaten stehen Zeichen, die sich nicht senden lassen
    .fix = Kopieren Sie den Wert noch einmal aus dem Produkt, ohne Zeilenumbruch, und geben Sie ihn neu ein.
failure-not-permitted = Dieser Aufruf ist in einer Prüfung nicht erlaubt
    .fix = Es wurde nichts gesendet. Das ist ein Fehler in Lotse; melden Sie ihn dem Lotse-Projekt.
# $host (string): the server
failure-sign-ins-spent = Zwei Anmeldungen bei { $host } sind gescheitert
    .fix = Mehr Anmeldungen sendet Lotse nicht, damit der Benutzer nicht gesperrt wird. Berichtigen Sie zuerst die Zugangsdaten und prüfen Sie dann noch einmal.
# $host (string): the server
# $seconds (string): until calls are possible again
failure-spent = Lotse hat seinen eigenen Anteil an Aufrufen bei { $host } verbraucht
    .fix = Prüfen Sie in { $seconds } s noch einmal. So bleiben anderen Integrationen genug API-Aufrufe.
# $host (string): the server
failure-allowance-spent = Die vertiefte Prüfung hat alle ihre Abfragen verbraucht; das hier hat Lotse nicht geprüft
    .fix = Das ist kein Fehler der Einrichtung. Sehen Sie selbst bei { $host } nach, oder starten Sie die vertiefte Prüfung später noch einmal.
failure-stopped = Die Prüfung wurde angehalten
    .fix = Starten Sie die Prüfung neu, wann Sie möchten.
