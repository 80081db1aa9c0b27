# What a check of HaloPSA found: diagnoses, topics, and the mistakes of the practice tenant.
# Variables everywhere:
#   $path    menus and pages of HaloPSA, one after the other
#   $tab     a tab of the application
#   $scope   a permission of the application, as HaloPSA writes it
#   $agent   the name of the agent
#   $what    what is meant. Only to choose by

## Topics

topic-halopsa-site = Die Adresse von HaloPSA
topic-halopsa-more-scopes = Berechtigungen, die nicht in der Tabelle stehen
topic-halopsa-agent = Der Agent, als der sich die Anwendung anmeldet
topic-halopsa-tickets = Tickets lesen
topic-halopsa-clients = Kunden lesen

## Address, client ID and client secret

# $what: site, client-id or client-secret. Only to choose by
diagnosis-halopsa-absent = { $what ->
        [site] Die Adresse von HaloPSA ist noch nicht eingegeben
        [client-id] Die Client-ID ist noch nicht eingegeben
       *[client-secret] Das Client-Secret ist noch nicht gespeichert
    }
    .fix = { $what ->
        [site] Geben Sie sie bei der Organisation unter „Zugang für Prüfungen“ ein. Prüfen Sie dann noch einmal.
       *[other] Gehen Sie zu dem Schritt, der danach fragt, und geben Sie den Wert dort ein. Prüfen Sie dann noch einmal.
    }
    .fix-terminal = Kopieren Sie den Wert aus HaloPSA und geben Sie ihn mit --set oder --secret-stdin an.
# $value (value): what was entered
diagnosis-halopsa-site-unreadable = { $value } ist keine https-Adresse
    .fix = Geben Sie bei der Organisation unter „Zugang für Prüfungen“ nur den Hostnamen ein, also den Teil zwischen https:// und dem nächsten Schrägstrich.
# $host (value): the host that was entered
diagnosis-halopsa-site-foreign = { $host } gehört zu einem anderen Hersteller
    .cause = Das Client-Secret von HaloPSA darf nicht dorthin gelangen. Es wurde nichts gesendet.
    .fix = Geben Sie bei der Organisation unter „Zugang für Prüfungen“ die Adresse Ihres HaloPSA ein.
# $active (label): a box of the application
diagnosis-halopsa-bad-client = HaloPSA nimmt Client-ID und Client-Secret nicht an
    .cause = HaloPSA sagt nicht, was von beidem falsch ist. Das Client-Secret ändert sich, wenn jemand die Anmeldeart neu auswählt oder ein neues Secret generiert. Vielleicht ist auch die Anwendung nicht aktiv.
    .fix = Gehen Sie zu { $path } und öffnen Sie die Anwendung. Vergleichen Sie die Client-ID und prüfen Sie, ob das Häkchen bei { $active } gesetzt ist. Stimmt beides, generieren Sie ein neues Client-Secret, speichern Sie es in Lotse und tragen Sie es in jedem Produkt ein, das die Anwendung benutzt.

## Permissions of the application

diagnosis-halopsa-scope-missing = Der Anwendung fehlt die Berechtigung { $scope }
    .cause = HaloPSA hat ein Token ausgestellt, aber ohne diese Berechtigung.
    .fix = Gehen Sie zu { $path }, öffnen Sie die Anwendung und dann die Registerkarte { $tab }. Setzen Sie das Häkchen bei { $scope } und speichern Sie.
diagnosis-halopsa-scope-refused = HaloPSA lässt die Anmeldung mit { $scope } nicht zu
    .cause = Wahrscheinlich ist die Berechtigung nicht angehakt. Was HaloPSA in diesem Fall antwortet, weiß Lotse nicht sicher.
    .fix = Gehen Sie zu { $path }, öffnen Sie die Anwendung und dann die Registerkarte { $tab }. Sehen Sie nach, ob das Häkchen bei { $scope } gesetzt ist. Prüfen Sie dann noch einmal.
diagnosis-halopsa-scope-included = HaloPSA nennt nicht { $scope }, aber eine Berechtigung, die das einschließt
    .cause = Das Produkt darf damit wahrscheinlich, was es braucht. Ob die Berechtigung selbst angehakt ist, steht nicht fest.
    .fix = Gehen Sie zu { $path }, öffnen Sie die Anwendung und dann die Registerkarte { $tab }. Sehen Sie nach, ob das Häkchen bei { $scope } gesetzt ist.
diagnosis-halopsa-scope-unsaid = HaloPSA sagt nicht, ob die Anwendung die Berechtigung { $scope } hat
    .cause = Die Antwort auf die Anmeldung nennt keine Berechtigungen.
    .fix = Gehen Sie zu { $path }, öffnen Sie die Anwendung und dann die Registerkarte { $tab }. Vergleichen Sie die Berechtigungen mit der Tabelle in dieser Anleitung.
# $scopes (value): the permissions that are too much
diagnosis-halopsa-more-scopes = Die Anwendung darf mehr als erforderlich: { $scopes }
    .cause = Wer das Client-Secret in die Hände bekommt, darf das alles, soweit der Agent die Rechte dazu hat.
    .fix = Nutzen auch andere Produkte die Anwendung, ändern Sie sie nicht: Legen Sie für diese Integration eine eigene an. Sonst gehen Sie zu { $path }, öffnen Sie die Anwendung und dann die Registerkarte { $tab }. Entfernen Sie jedes Häkchen, das nicht in der Tabelle dieser Anleitung steht, und speichern Sie.
diagnosis-halopsa-more-scopes-unseen = HaloPSA zeigt nicht, welche weiteren Berechtigungen die Anwendung hat
    .cause = Lotse sieht nur die Berechtigungen, die es selbst anfordert.
    .fix = Gehen Sie zu { $path }, öffnen Sie die Anwendung und dann die Registerkarte { $tab }. Prüfen Sie, ob nur das angehakt ist, was in der Tabelle dieser Anleitung steht.

## The agent

diagnosis-halopsa-agent-disabled = Der Agent { $agent } ist deaktiviert
    .cause = Die Anwendung meldet sich als dieser Agent an. Was ein deaktivierter Agent darf, ist nicht sicher.
    .fix = Gehen Sie zu { $path } und aktivieren Sie den Agenten, oder wählen Sie in der Anwendung einen anderen. Dabei ändert sich das Client-Secret: Speichern Sie das neue in Lotse und im Produkt.
# $box (label): a box in the form of an agent
diagnosis-halopsa-agent-shared = Möglicherweise arbeitet auch eine Person mit dem Agenten { $agent }
    .cause = Bei diesem Agenten ist das Häkchen bei { $box } nicht gesetzt. Arbeitet eine Person damit, läuft alles, was das Produkt tut, unter deren Namen.
    .fix = Gehen Sie zu { $path } und prüfen Sie, ob der Agent nur für diese Integration da ist.
diagnosis-halopsa-agent-administrator = Der Agent { $agent } ist Administrator
    .cause = Dann begrenzen nur die Berechtigungen der Anwendung, was das Produkt darf.
    .fix = So wurde die Integration ausprobiert. Ob sie auch mit weniger Rechten läuft, ist nicht bekannt. Sicherer wäre das.
diagnosis-halopsa-agent-odd = HaloPSA sagt über den Agenten nicht alles
    .fix = Gehen Sie zu { $path } und prüfen Sie, ob der Agent aktiv und nur für diese Integration da ist.
diagnosis-halopsa-agent-unseen = Lotse darf bei HaloPSA nicht abfragen, welcher Agent das ist
    .cause = Welche Berechtigung dafür nötig ist, ist nicht bekannt. Über Ihre Einstellungen sagt das nichts.
    .fix = Gehen Sie zu { $path } und prüfen Sie, ob der Agent aktiv und nur für diese Integration da ist.
# $right (label): a right of the agent; $what: tickets or clients. Only to choose by
diagnosis-halopsa-right-eyes = { $what ->
        [tickets] Tickets sind lesbar; ob sie sich auch ändern lassen, zeigt die API nicht
       *[clients] Kunden sind lesbar; ob sie sich auch ändern lassen, zeigt die API nicht
    }
    .cause = Die API zeigt die Rechte eines Agenten nicht in einer Form, die Lotse versteht. Lotse schreibt nichts, nur um das auszuprobieren.
    .fix = Gehen Sie zu { $path }, öffnen Sie den Agenten und vergleichen Sie { $right } mit der Tabelle in dieser Anleitung.
# $right (label): a right of the agent; $what: tickets or clients. Only to choose by
diagnosis-halopsa-right-refused = { $what ->
        [tickets] Der Agent darf keine Tickets lesen
       *[clients] Der Agent darf keine Kunden lesen
    }
    .cause = Die Anwendung hat die Berechtigung, aber HaloPSA hat die Abfrage abgelehnt. Also fehlt dem Agenten das Recht.
    .fix = Gehen Sie zu { $path }, öffnen Sie den Agenten und stellen Sie { $right } so ein, wie es in der Tabelle dieser Anleitung steht.
# $what: tickets or clients. Only to choose by
diagnosis-halopsa-none-visible = { $what ->
        [tickets] Der Agent darf Tickets lesen, sieht aber keine
       *[clients] Der Agent darf Kunden lesen, sieht aber keine
    }
    .cause = { $what ->
        [tickets] Vielleicht gibt es noch keine Tickets. Auch ein Agent ohne Team oder Abteilung sieht keine Tickets.
       *[clients] Vielleicht gibt es noch keine Kunden, oder der Agent darf keinen davon sehen.
    }
    .fix = Melden Sie sich als der Agent bei HaloPSA an und sehen Sie nach. Fehlt dort etwas, prüfen Sie Teams und Abteilungen des Agenten.

## Calls without a verdict

# $what: tickets or clients. Only to choose by
diagnosis-halopsa-token-without-scope = { $what ->
        [tickets] HaloPSA lässt Lotse keine Tickets lesen, weil das Token keine Berechtigungen hat
       *[clients] HaloPSA lässt Lotse keine Kunden lesen, weil das Token keine Berechtigungen hat
    }
    .cause = Lotse hat die Berechtigungen der Anwendung angefordert, aber die Antwort nennt keine. Am Agenten liegt es wahrscheinlich nicht.
    .fix = Prüfen Sie zuerst die Berechtigungen der Anwendung.
diagnosis-halopsa-unauthorized = HaloPSA lehnt ein eben erst ausgestelltes Token ab
    .cause = Ein Token gilt eine Stunde. Über Ihre Einstellungen sagt das nichts.
    .fix = Prüfen Sie noch einmal.
diagnosis-halopsa-not-found = Unter dieser Adresse von HaloPSA gibt es nichts
    .cause = Die Adresse gehört zu einem anderen HaloPSA, oder der Mandant ist falsch.
    .fix = Vergleichen Sie die Adresse in Lotse mit der, die HaloPSA über den Anwendungen anzeigt: { $path }.
diagnosis-halopsa-asked-wrongly = HaloPSA hat die Abfrage nicht verstanden
    .cause = Das ist ein Fehler in Lotse und liegt nicht an Ihren Einstellungen.
    .fix = Melden Sie den Fehler dem Lotse-Projekt, zusammen mit dem Nachweis.
diagnosis-halopsa-server-fault = HaloPSA meldet einen internen Fehler
    .fix = Prüfen Sie später noch einmal.
# $seconds (number): how long HaloPSA wants to be left alone
diagnosis-halopsa-busy =
    { $seconds ->
        [one] HaloPSA ist ausgelastet; neuer Versuch in { $seconds } Sekunde möglich
       *[other] HaloPSA ist ausgelastet; neuer Versuch in { $seconds } Sekunden möglich
    }
    .cause = HaloPSA zählt die Abfragen der letzten fünf Minuten, vielleicht auch die anderer Integrationen.
    .fix = Warten Sie und prüfen Sie noch einmal.
diagnosis-halopsa-odd = Lotse kann die Antwort von HaloPSA nicht beurteilen
    .fix = Sehen Sie sich den Nachweis an und prüfen Sie den Punkt selbst.

## Mistakes of the practice tenant

mistake-halopsa-wrong-secret = Das Client-Secret ist veraltet
    .hint = HaloPSA sagt nie, welche Hälfte falsch ist. Was ändert eine davon, ohne dass jemand es merkt?
mistake-halopsa-scope-missing = Der Anwendung fehlt eine Berechtigung, und ihrem Token auch
    .hint = Die Anmeldung klappt. Enthält das Token alles, was angefordert wurde?
mistake-halopsa-scope-refused = Der Anwendung fehlt eine Berechtigung, und HaloPSA lehnt die Anmeldung ab
    .hint = Die Antwort nennt keine Berechtigung. Wie finden Sie heraus, welche es ist?
mistake-halopsa-scope-all = Die Anwendung darf alles
    .hint = Alles funktioniert. Reicht das?
mistake-halopsa-agent-disabled = Der Agent ist deaktiviert
    .hint = Eine Anwendung arbeitet mit den Rechten von jemandem.
mistake-halopsa-nothing-visible = Der Agent sieht weder Tickets noch Kunden
    .hint = Ist eine leere Liste eine gute Nachricht?
mistake-halopsa-no-scope = Das Token hat keine Berechtigungen
    .hint = Ein Token allein öffnet noch nichts. An wem liegt es, wenn HaloPSA ablehnt?
mistake-halopsa-busy = HaloPSA ist ausgelastet
    .hint = Nicht jeder Fehler lässt sich durch eine Einstellung beheben.
mistake-halopsa-maintenance = HaloPSA zeigt eine Wartungsseite
    .hint = Wer hat hier geantwortet, und was sagt das über Ihre Einstellungen?
