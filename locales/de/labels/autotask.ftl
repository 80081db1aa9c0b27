# Labels on the screens of Autotask in German, letter for letter. What is not on record in German is absent. Where Autotask's own
# German help and a vendor's page differ, the help's word comes first and the page's word is kept as `.page`.

## Menus and pages

autotask-icon = Autotask
left-navigation-menu = Linkes Navigationsmenü
admin = Admin
admin-categories = Admin-Rubriken
resources-users-menu = Ressourcen (Benutzer)
resources-users-hr = Mitarbeiter/Benutzer (Personal)
    .page = Ressourcen/Benutzer (HR)
resources-users = Mitarbeiter
    .page = Ressourcen/Benutzer
resources-list = Mitarbeiter
    .page = Ressourcen
organization-settings-users = Organisationseinstellungen & Benutzer
    .older-1 = Firmeneinstellungen & Benutzer
    .page = Unternehmenseinstellungen & Benutzer
extensions-integrations = Erweiterungsmodule & Integrationen
integration-center = Integration Center
security = Sicherheit
security-levels-page = Zugriffsrechte
    .page = Sicherheitsstufen

## Buttons

new = Neu
new-api-user = Neuer API-Benutzer
save = Speichern
save-and-close = Speichern & Schließen

## The form of an API user

add-api-user = API-Benutzer hinzufügen
section-general = Allgemein
active = Aktiv
security-level = Zugriffsrechte
security-level-api-user-system = API-Benutzer (System)
section-credentials = Zugangsdaten
generate-key = Schlüssel generieren
generate-secret = Geheimen Schlüssel generieren
section-tracking = API-Tracking-Identifikator
integration-vendor = Integrationsanbieter
line-of-business = Geschäftssparten
    .page = Geschäftsbereich
associated = Verknüpft
lob-general = Allgemein
lob-it-services = IT-Services
lob-software-development = Softwareentwicklung
no-assigned-lob-checkbox = Ressource kann Elemente ohne zugewiesenen Geschäftsbereich anzeigen

## Security levels

section-other = Sonstiges
    .page = Andere
webhooks = Webhooks

## The Kaseya extension

rmm-extensions = Remote Monitoring / Management-Erweiterungsmodule
kaseya = Kaseya
kaseya-section-adapter-web-services = Adapter Web Services
# Words from a sentence of the page: nobody has seen these two fields.
kaseya-field-url = URL
    .prose = yes
kaseya-field-user-name = Benutzername
    .prose = yes
kaseya-field-token = Token
kaseya-field-version = Kaseya-Version
kaseya-version-entry = 7.x / Kaseya 2
kaseya-tab-device-discovery = Geräteerkennung
kaseya-tab-options = Optionen
kaseya-tab-notifications = Benachrichtigungen
kaseya-active = Aktiv
kaseya-launch = Start
udf-kaseya-ticket-id = Kaseya Ticket-ID
# Autotask's German help prints these two as a pattern: [name of the partner's application] Kunden-ID, Geräte-ID.
udf-kaseya-customer-id = Kaseya Kunden-ID
udf-kaseya-device-id = Kaseya Geräte-ID
device-discovery-wizard = Assistent: Geräteerkennung
crm = CRM
launch-discovery-wizards = Assistenten: Geräteerkennung starten
discovery-start-link = Assistent starten
discovery-date = Datum der Erkennung
discovery-batch = Batch-Nummer
discovery-remaining = Verbleibende Geräte
add-ticket-email-service = Service Ticket aus E-Mail erstellen (ATES)

## Menus of the Integration Center

edit = Bearbeiten

## Not on record in German

udf-kaseya-agent-guid =
    .meaning = Agent-GUID von Kaseya
copy-security-level =
    .meaning = Sicherheitsstufe kopieren
other-extensions-tools =
    .meaning = Andere Erweiterungsmodule und Werkzeuge
locked =
    .meaning = Gesperrt
primary-internal-location =
    .meaning = Interner Hauptstandort
username-key =
    .meaning = Benutzername (Schlüssel)
password-secret =
    .meaning = Passwort (geheimer Schlüssel)
custom-internal-integration =
    .meaning = Eigene (interne Integration)
can-create-webhooks =
    .meaning = Darf Webhooks anlegen
maximum-number-of-webhooks =
    .meaning = Höchstzahl der Webhooks
ready =
    .meaning = Bereit
api-users-tab =
    .meaning = API-Benutzer
discovery-customer-name =
    .meaning = Name des Kunden
discovery-organization-name =
    .meaning = Name der Organisation in Autotask
security-level-cant-read-costs =
    .meaning = API-Benutzer (System) ohne Recht, Kosten zu lesen
no-permission =
    .meaning = Kein Recht

# Die Stufen für Funktionen ohne eigene Datensätze.
level-yes =
    .meaning = Ja
level-no =
    .meaning = Nein
level-full =
    .meaning = Voll
level-limited =
    .meaning = Eingeschränkt
level-inherit =
    .meaning = Übernommen
