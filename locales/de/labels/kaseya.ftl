# Labels on the screens of Kaseya VSA in German, letter for letter. What is not on record in German is absent.

## Menus and pages

system = System
user-security = Benutzersicherheit
user-roles = Benutzerrollen
users = Benutzer
server-management = Server Management
configure = Konfigurieren
ticketing = Ticketing
email-reader = E-Mail-Leseprogramm

## Server

enable-vsa-api-web-service = VSA-API-Webdienst aktivieren
ticket-identity-checkbox = Unabhängige Ticket-Sequenz-Nummerierung abbrechen (Identitätswert verwenden)

## Buttons

new-role = Neu
copy-permissions = Berechtigungen kopieren
rename = Umbenennen
delete = Löschen
save = Speichern
ok = OK
copy-to-clipboard = In Zwischenablage kopieren

## Roles

role-name = Rollenname
role-type-field = Rollenart
tab-role-types = Rollentypen
role-type-vsa-admin = VSA-Admin
tab-members = Mitglieder
tab-access-rights = Zugriffsrechte
set-role-access-rights = Zugriffsrechte für Rollen einrichten
disable-all = Alle deaktivieren
collapse-all = Alle reduzieren

## The tree of access rights

tree-root = Stamm
tree-kaseya-vsa = Kaseya VSA
tree-audit = Audit
tree-asset = Gerät
tree-view-assets = Geräte anzeigen
tree-view = Ansicht
tree-individual-data = Individuelle Daten
tree-machine-summary = Maschinenübersicht
tree-machine-status = Maschinenstatus
tree-service-desk = Service Desk
tree-user-settings = Benutzereinstellungen

## Access tokens

tab-access-tokens = Zugriffstoken
token-name = Token-Name
scopes-assigned = Zugewiesene Bereiche
scope-rest-api = REST API
