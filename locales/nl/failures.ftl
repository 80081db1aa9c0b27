# Why a call to a vendor got no usable answer. failure-<code> is a short title, which also stands behind a colon;
# .fix says what to do next. Variables everywhere:
#   $host     the server that was asked
#   $proxy    the proxy, as host:port

## The way to the server

# $host (string): the server
failure-dns = Er is geen server bekend met de naam { $host }
    .fix = Controleer het adres op tikfouten. Klopt het, controleer dan het netwerk en de VPN en probeer het opnieuw.
# $host (string): the server
failure-connect = { $host } is niet bereikbaar
    .fix = Controleer of deze computer online is en of de firewall verkeer naar { $host } op poort 443 doorlaat. Is het je eigen server, controleer dan of die draait.
# $host (string): the server
failure-handshake = Er komt geen veilige verbinding met { $host } tot stand
    .fix = Controleer of het adres bij de webinterface hoort, met https. Een server die alleen TLS 1.1 of ouder spreekt, moet worden bijgewerkt; vraag het de beheerder.
# $host (string): the server
# $seconds (string): how long it was waited for
failure-timed-out = { $host } heeft na { $seconds } s nog niet geantwoord
    .fix = Controleer over een minuut opnieuw. Blijft het zo, vraag dan de netwerkbeheerder of een firewall of proxy de verbinding tegenhoudt.
# $host (string): the server
failure-broke-off = De verbinding met { $host } is verbroken
    .fix = Controleer opnieuw. Blijft het zo, vraag dan de netwerkbeheerder of een firewall of virusscanner de verbinding verbreekt.

## Certificates

# $host (string): the server
# $issuer (string): who issued its certificate
failure-untrusted = Deze computer vertrouwt het certificaat van { $host } niet; het is uitgegeven door { $issuer }
    .fix = Hoort { $issuer } bij je bedrijf, dan breekt de proxy of virusscanner daar versleutelde verbindingen open. Vraag de IT-afdeling om het certificaat van deze instantie en kies het in de instellingen als CA-bestand, of laat { $host } ervan uitzonderen. Ken je { $issuer } niet, ga dan niet verder in dit netwerk.
# $host (string): the server
# $issuer (string): who issued its certificate
# $detail (string): what is wrong with it. Only to choose by
failure-certificate =
    { $detail ->
        [expired] Het certificaat van { $host } is verlopen; het is uitgegeven door { $issuer }
        [not-yet] Het certificaat van { $host } is nog niet geldig; het is uitgegeven door { $issuer }
        [name] Het certificaat dat van { $host } kwam, geldt voor een andere naam; het is uitgegeven door { $issuer }
        [revoked] Het certificaat van { $host } is ingetrokken; het is uitgegeven door { $issuer }
       *[other] Het certificaat van { $host } is niet bruikbaar; het is uitgegeven door { $issuer }
    }
    .fix =
        { $detail ->
            [expired] Controleer de datum en tijd van deze computer. Kloppen die, dan moet het certificaat worden vernieuwd; vraag het de beheerder van { $host }.
            [not-yet] Controleer de datum en tijd van deze computer. Kloppen die, vraag het dan de beheerder van { $host }.
            [name] Controleer het adres op tikfouten. Klopt het, dan antwoordt iets anders in plaats van { $host }: een aanmeldpagina van het netwerk, een proxy of een verkeerd DNS-record.
           *[other] Ga niet verder in dit netwerk. Vraag het de beheerder van { $host } of de IT-afdeling van je bedrijf.
        }

## The proxy

# $proxy (string): the proxy
failure-proxy-sign-in = De proxy { $proxy } vraagt om een gebruikersnaam en wachtwoord
    .fix = Vul beide in de instellingen in bij de proxy. Staan ze er al, controleer ze dan.
# $proxy (string): the proxy
# $host (string): the server
failure-proxy-refused = De proxy { $proxy } laat { $host } niet door
    .fix = Controleer het adres van de proxy in de instellingen. Klopt het, vraag dan de beheerder van de proxy om { $host } op poort 443 toe te staan.

## What came back

# $host (string): the server
failure-too-large = { $host } stuurde veel meer gegevens dan zou mogen
    .fix = Controleer of het adres klopt. Zo ja, probeer het later opnieuw en meld het.
# $host (string): the server
failure-cut = Een lijst van { $host } was niet tot het einde te lezen
    .fix = Controleer opnieuw. Blijft het zo, vergelijk het scherm dan zelf met de stap: wat niet is gelezen kan belangrijk zijn.
# $host (string): the server
# $to (string): the server to which it refers
failure-redirected = { $host } verwijst naar { $to }
    .fix = Lotse volgt die verwijzing niet, want dan gaan er sleutels naar een andere server. Is { $to } de juiste, vul dan dat adres in. Anders is het een aanmeldpagina van het netwerk: meld je in de browser aan bij het netwerk en controleer opnieuw.
# $host (string): the server
failure-page = Van { $host } kwam een webpagina in plaats van gegevens
    .fix = Open in je browser een willekeurige pagina: misschien moet je je bij het netwerk aanmelden. Zo niet, controleer dan of het adres van de server is en niet van een pagina.
# $host (string): the server
failure-unreadable = { $host } gaf een antwoord dat Lotse niet begrijpt
    .fix = Controleer opnieuw. Blijft het zo, kijk dan zelf in het product; misschien is de interface veranderd.

## What Lotse did not send

# $host (string): the server
failure-foreign-host = { $host } is geen server van deze leverancier
    .fix = Controleer het adres. Er is niets verstuurd: sleutels gaan alleen naar de leverancier die ze heeft uitgegeven.
failure-unsendable = In de inloggegevens staan tekens die niet kunnen worden verstuurd
    .fix = Kopieer de waarde nog een keer uit het product, zonder regeleinde, en vul die opnieuw in.
failure-not-permitted = Deze aanroep mag niet in een controle
    .fix = Er is niets verstuurd. Dit is een fout in Lotse; meld het.
# $host (string): the server
failure-sign-ins-spent = Twee aanmeldingen bij { $host } zijn mislukt
    .fix = Er is verder niets verstuurd, zodat de gebruiker niet wordt vergrendeld. Verbeter eerst de inloggegevens en controleer dan opnieuw.
# $host (string): the server
# $seconds (string): until calls are possible again
failure-spent = Lotse heeft zijn eigen deel van de aanroepen naar { $host } verbruikt
    .fix = Controleer over { $seconds } s opnieuw. Zo houden andere koppelingen genoeg aanroepen over.
failure-stopped = De controle is gestopt
    .fix = Start de controle opnieuw wanneer je wilt.
