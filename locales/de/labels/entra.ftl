# Labels on the screens of Microsoft Entra in German, letter for letter, as Acronis's German help prints them.

app-registrations = App-Registrierungen
new-registration = Neue Registrierung
name = Name
supported-account-types = Unterstützte Kontotypen
register = Registrieren
client-id = Anwendungs-(Client)-ID
tenant-id = Verzeichnis-(Mandanten)-ID
api-permissions = API-Berechtigungen
add-a-permission = Eine Berechtigung hinzufügen
# Names of APIs, the same in every language.
microsoft-graph = Microsoft Graph
office-365-management-apis = Office 365 Management APIs
application-permissions = Anwendungsberechtigungen
add-permissions = Berechtigungen hinzufügen

## Not on record in German

entra-id =
    .meaning = Verzeichnisdienst von Microsoft
any-directory =
    .meaning = Konten in einem beliebigen Organisationsverzeichnis
redirect-uri =
    .meaning = Umleitungsadresse
grant-admin-consent =
    .meaning = Zustimmung des Administrators erteilen
yes =
    .meaning = Ja
certificates-secrets =
    .meaning = Zertifikate und Client-Secrets
new-client-secret =
    .meaning = Neues Client-Secret
add =
    .meaning = Hinzufügen
value =
    .meaning = Wert
