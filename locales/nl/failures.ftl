# Why a call to a vendor got no usable answer. failure-<code> is a short title, which also stands behind a colon;
# .fix says what to do next. Variables everywhere:
#   $host     the server that was asked
#   $proxy    the proxy, as host:port

## The way to the server

# $host (string): the server
# $typed (string): whether a person typed its name. Only to choose by
failure-dns =
    { $typed ->
        [false] { $host } is vanaf deze computer niet te vinden
       *[true] De servernaam { $host } is niet gevonden
    }
    .fix =
        { $typed ->
            [false] Controleer of deze computer online is en of VPN- of DNS-instellingen verhinderen dat deze computer servers op internet vindt. Probeer het daarna opnieuw.
           *[true] Controleer het adres op tikfouten. Klopt het, controleer dan het netwerk en de VPN en probeer het opnieuw.
        }
# $host (string): the server
failure-connect = { $host } is niet bereikbaar
    .fix = Controleer of deze computer online is en of de firewall verkeer naar { $host } op poort 443 doorlaat. Is het je eigen server, controleer dan of die draait.
# $host (string): the server
failure-handshake = Een veilige verbinding met { $host } komt niet tot stand
    .fix = Controleer of het adres van de webinterface is en of die via https bereikbaar is. De server moet worden bijgewerkt als hij alleen TLS 1.1 of ouder kent, alleen oude versleuteling (CBC) aanbiedt of een sleutel van minder dan 2048 bits heeft. Vraag dat aan de beheerder.
# $host (string): the server
# $seconds (string): how long it was waited for
failure-timed-out = { $host } heeft na { $seconds } s nog niet geantwoord
    .fix = Controleer over een minuut opnieuw. Helpt dat niet, vraag dan de netwerkbeheerder of een firewall of proxy de verbinding tegenhoudt.
# $host (string): the server
failure-broke-off = De verbinding met { $host } is verbroken
    .fix = Controleer opnieuw. Helpt dat niet, vraag dan de netwerkbeheerder of een firewall of virusscanner de verbinding verbreekt.

## Certificates

# $host (string): the server
# $issuer (string): who issued its certificate
failure-untrusted = Deze computer vertrouwt het certificaat van { $host } niet; het is uitgegeven door { $issuer }
    .fix = Hoort { $issuer } bij je bedrijf, dan inspecteert de proxy of virusscanner daar versleutelde verbindingen. Vraag de IT-afdeling om het certificaat van deze certificeringsinstantie en kies het in de instellingen als CA-bestand, of laat { $host } ervan uitzonderen. Ken je { $issuer } niet, ga dan niet verder op dit netwerk.
    .fix-terminal = Hoort { $issuer } bij je bedrijf, dan inspecteert de proxy of virusscanner daar versleutelde verbindingen. Vraag de IT-afdeling om het certificaat van deze certificeringsinstantie en geef het op met --ca-file, of laat { $host } ervan uitzonderen. Ken je { $issuer } niet, ga dan niet verder op dit netwerk.
# $host (string): the server
# $issuer (string): who issued its certificate
# $detail (string): what is wrong with it. Only to choose by
failure-certificate =
    { $detail ->
        [expired] Het certificaat van { $host } is verlopen; het is uitgegeven door { $issuer }
        [not-yet] Het certificaat van { $host } is nog niet geldig; het is uitgegeven door { $issuer }
        [name] Het certificaat dat van { $host } kwam, geldt voor een andere naam; het is uitgegeven door { $issuer }
        [revoked] Het certificaat van { $host } is ingetrokken; het is uitgegeven door { $issuer }
        [self-signed] Het certificaat van { $host } is zelfondertekend; geen certificeringsinstantie heeft het uitgegeven ({ $issuer })
        [version] Het certificaat van { $host } is verouderd (X.509 versie 1); het is uitgegeven door { $issuer }
        [weak] De sleutel in het certificaat van { $host } is te kort; het is uitgegeven door { $issuer }
       *[other] Het certificaat van { $host } is niet bruikbaar; het is uitgegeven door { $issuer }
    }
    .fix =
        { $detail ->
            [expired] Controleer de datum en tijd van deze computer. Kloppen die, dan moet het certificaat worden vernieuwd; vraag het de beheerder van { $host }.
            [not-yet] Controleer de datum en tijd van deze computer. Kloppen die, vraag het dan de beheerder van { $host }.
            [name] Controleer het adres op tikfouten. Klopt het, dan antwoordt iets anders in plaats van { $host }: een aanmeldpagina van het netwerk, een proxy of een verkeerd DNS-record.
            [self-signed] Is het je eigen server, vraag de beheerder dan om het certificaat en kies het in de instellingen als CA-bestand, of laat een certificaat van een erkende certificeringsinstantie installeren. Is het de server van een leverancier, ga dan niet verder op dit netwerk.
            [version] Het is met een oud hulpmiddel gemaakt. De beheerder van { $host } moet een nieuw certificaat maken (X.509 versie 3, met de naam van de server).
            [weak] De beheerder van { $host } moet het certificaat vernieuwen met een sleutel van minstens 2048 bits.
           *[other] Ga niet verder op dit netwerk. Vraag het de beheerder van { $host } of de IT-afdeling van je bedrijf.
        }
    .fix-terminal =
        { $detail ->
            [self-signed] Is het je eigen server, vraag de beheerder dan om het certificaat en geef het op met --ca-file, of laat een certificaat van een erkende certificeringsinstantie installeren. Is het de server van een leverancier, ga dan niet verder op dit netwerk.
           *[other] { failure-certificate.fix }
        }

## The proxy

# $proxy (string): the proxy
# $offers (string): which sign-ins the proxy takes. Only to choose by
failure-proxy-sign-in =
    { $offers ->
        [windows] De proxy { $proxy } accepteert alleen Windows-aanmeldingen (NTLM, Negotiate)
        [other] De proxy { $proxy } vereist een soort aanmelding die Lotse niet kent
       *[basic] De proxy { $proxy } vereist een gebruikersnaam en wachtwoord
    }
    .fix =
        { $offers ->
            [windows] Lotse kan zich bij een proxy alleen aanmelden met gebruikersnaam en wachtwoord (Basic). Vraag de beheerder van de proxy om deze computer zonder aanmelding door te laten of Basic toe te staan. Sommige bedrijven hebben op de computer zelf een kleine proxy die alle programma’s aanmeldt; vul dan dat adres in de instellingen in.
            [other] Lotse kan zich bij een proxy alleen aanmelden met gebruikersnaam en wachtwoord (Basic). Vraag de beheerder van de proxy om dat toe te staan of deze computer zonder aanmelding door te laten.
           *[basic] Vul beide in de instellingen in bij de proxy. Staan ze er al, controleer ze dan.
        }
    .fix-terminal =
        { $offers ->
            [windows] Lotse kan zich bij een proxy alleen aanmelden met gebruikersnaam en wachtwoord (Basic). Vraag de beheerder van de proxy om deze computer zonder aanmelding door te laten of Basic toe te staan. Sommige bedrijven hebben op de computer zelf een kleine proxy die alle programma’s aanmeldt; geef dat adres dan op met --proxy.
            [other] { failure-proxy-sign-in.fix }
           *[basic] Geef de gebruikersnaam op met --proxy NAAM@HOST:POORT en het wachtwoord met --secret-stdin proxy-password. Doe je dat al, controleer dan beide.
        }
# $proxy (string): the proxy
# $host (string): the server
# $status (string): the status of the proxy’s answer, or none
failure-proxy-refused =
    { $status ->
        [none] De proxy { $proxy } laat { $host } niet door
       *[other] De proxy { $proxy } laat { $host } niet door (status { $status })
    }
    .fix =
        { $status ->
            [502] De proxy zelf kan { $host } niet bereiken. Controleer het adres op tikfouten. Klopt het, vraag het dan de beheerder van de proxy.
            [503] De proxy zelf kan { $host } niet bereiken. Controleer het adres op tikfouten. Klopt het, vraag het dan de beheerder van de proxy.
            [504] De proxy zelf kan { $host } niet bereiken. Controleer het adres op tikfouten. Klopt het, vraag het dan de beheerder van de proxy.
           *[other] Controleer het adres van de proxy in de instellingen. Klopt het, vraag dan de beheerder van de proxy om { $host } op poort 443 toe te staan.
        }
    .fix-terminal =
        { $status ->
            [502] { failure-proxy-refused.fix }
            [503] { failure-proxy-refused.fix }
            [504] { failure-proxy-refused.fix }
           *[other] Controleer het adres van de proxy: dat achter --proxy, of anders dat van het systeem. Klopt het, vraag dan de beheerder van de proxy om { $host } op poort 443 toe te staan.
        }
# $proxy (string): the proxy
failure-proxy-dead = De proxy { $proxy } antwoordt niet
    .fix = Controleer het adres van de proxy in de instellingen op tikfouten en of deze computer op het juiste netwerk zit. Heeft dit netwerk geen proxy, kies daar dan ‘Zonder proxy’.
    .fix-terminal = Controleer het adres van de proxy op tikfouten (dat achter --proxy, of anders dat van het systeem) en of deze computer op het juiste netwerk zit.

## What came back

# $host (string): the server
failure-too-large = { $host } stuurde veel meer gegevens dan verwacht
    .fix = Controleer of het adres klopt. Zo ja, probeer het later opnieuw en meld het bij het Lotse-project.
# $host (string): the server
failure-cut = Lotse kon een lijst van { $host } niet tot het einde lezen
    .fix = Controleer opnieuw. Helpt dat niet, vergelijk het scherm dan zelf met de stap: juist het deel dat ontbreekt, kan belangrijk zijn.
# $host (string): the server
# $to (string): the server to which it refers
failure-redirected = { $host } leidt om naar { $to }
    .fix = Lotse volgt de omleiding niet, want dan gaan er sleutels naar een andere server. Is { $to } de juiste server, vul dan dat adres in. Anders is het waarschijnlijk een aanmeldpagina van het netwerk: meld je in de browser aan bij het netwerk en controleer opnieuw.
# $host (string): the server
failure-redirected-inside = { $host } antwoordt niet, maar leidt om naar een eigen pagina
    .fix = Meestal is dat de aanmeldpagina. Controleer of je het adres van de API-server hebt ingevuld. Zo ja, vraag de beheerder of een gateway vóór de server een aanmelding vereist, en laat de API daarvan uitzonderen.
# $host (string): the server
# $typed (string): whether a person typed its name. Only to choose by
failure-page = { $host } gaf een webpagina terug in plaats van gegevens
    .fix =
        { $typed ->
            [false] Open in je browser een willekeurige pagina: misschien moet je je bij het netwerk aanmelden. Zo niet, dan heeft waarschijnlijk een webfilter of een proxy in plaats van { $host } geantwoord. Vraag de netwerkbeheerder om { $host } op poort 443 door te laten.
           *[true] Open in je browser een willekeurige pagina: misschien moet je je bij het netwerk aanmelden. Zo niet, controleer dan of je het adres van de server hebt ingevuld en niet dat van een losse pagina. Klopt het, dan heeft waarschijnlijk een webfilter of een proxy geantwoord: vraag het de netwerkbeheerder.
        }
# $host (string): the server
# $status (string): the status of its answer
failure-out-of-order = { $host } heeft op dit moment een storing of is overbelast (status { $status })
    .fix = Het ligt niet aan je sleutels. Controleer over een paar minuten opnieuw. Helpt dat niet, kijk dan op de statuspagina van de leverancier of vraag het de beheerder van de server.
# $host (string): the server
failure-unreadable = Lotse begrijpt het antwoord van { $host } niet
    .fix = Controleer opnieuw. Helpt dat niet, controleer het dan zelf in het product; misschien is de API veranderd.

## What Lotse did not send

# $host (string): the server
failure-foreign-host = { $host } is geen server van deze leverancier
    .fix = Controleer het adres. Er is niets verstuurd: sleutels gaan alleen naar de leverancier die ze heeft uitgegeven.
failure-unsendable = In de inloggegevens staan tekens die niet kunnen worden verstuurd
    .fix = Kopieer de waarde nog een keer uit het product, zonder regeleinde, en vul die opnieuw in.
failure-not-permitted = Deze aanroep is niet toegestaan in een controle
    .fix = Er is niets verstuurd. Dit is een fout in Lotse; meld die bij het Lotse-project.
# $host (string): the server
failure-sign-ins-spent = Twee aanmeldingen bij { $host } zijn mislukt
    .fix = Meer aanmeldingen stuurt Lotse niet, zodat de gebruiker niet wordt geblokkeerd. Verbeter eerst de inloggegevens en controleer dan opnieuw.
# $host (string): the server
# $seconds (string): until calls are possible again
failure-spent = Lotse heeft zijn eigen deel van de aanroepen naar { $host } verbruikt
    .fix = Controleer over { $seconds } s opnieuw. Zo houden andere koppelingen genoeg aanroepen over.
# $host (string): the server
failure-allowance-spent = De diepere controle heeft al haar aanroepen gebruikt; hier heeft Lotse niet naar gekeken
    .fix = Dit is geen fout in de inrichting. Kijk zelf bij { $host }, of start de diepere controle later opnieuw.
failure-stopped = De controle is gestopt
    .fix = Start de controle opnieuw wanneer je wilt.
