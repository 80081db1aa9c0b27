# Labels on the screens of Autotask in German, letter for letter. What is not on record in German is absent.

## Menus and pages

autotask-icon = Autotask
admin = Admin
resources-users-menu = Ressourcen (Benutzer)
resources-users-hr = Ressourcen/Benutzer (HR)
resources-list = Ressourcen
organization-settings-users = Unternehmenseinstellungen & Benutzer
extensions-integrations = Erweiterungsmodule & Integrationen
integration-center = Integration Center
security = Sicherheit
security-levels-page = Sicherheitsstufen

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
line-of-business = Geschäftsbereich
associated = Verknüpft
lob-general = Allgemein
lob-it-services = IT-Services
lob-software-development = Softwareentwicklung
no-assigned-lob-checkbox = Ressource kann Elemente ohne zugewiesenen Geschäftsbereich anzeigen

## Security levels

section-other = Andere
webhooks = Webhooks

## The Kaseya extension

rmm-extensions = Remote Monitoring / Management-Erweiterungsmodule
kaseya = Kaseya
kaseya-section-adapter-web-services = Adapter Web Services
kaseya-field-url = URL
kaseya-field-user-name = Benutzername
kaseya-field-token = Token
kaseya-field-version = Kaseya-Version
kaseya-version-entry = 7.x / Kaseya 2
kaseya-tab-device-discovery = Geräteerkennung
kaseya-tab-options = Optionen
kaseya-tab-notifications = Benachrichtigungen
kaseya-active = Aktiv
kaseya-launch = Start
